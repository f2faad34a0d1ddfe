import type { WorkspaceRestorationTexts } from '../nl/workspace-restorations.js';

export const workspaceRestorationTexts: WorkspaceRestorationTexts = {
  title: 'Bring it back all the same?',
  since: (p) => `People went on working since ${p.moment}.`,
  kinds: {
    'action-plan': (p) =>
      p.count === 1
        ? `There is another plan for the same time: ${p.names}.`
        : `There are ${p.count} other plans for the same time: ${p.names}.`,
    publication: (p) =>
      p.count === 1
        ? 'Texts were published once without this contact route. Publish again if it has to be public again.'
        : `Texts were published ${p.count} times without this contact route. Publish again if it has to be public again.`,
    reflection: (p) =>
      p.count === 1
        ? `A reflection was planned without this partner, on ${p.names}.`
        : `${p.count} reflections were planned without this partner, on ${p.names}.`,
  },
  stays: 'That stays as it is.',
  leave: 'Do not bring it back',
  restore: 'Bring it back',
};
