import { rolesInWords } from './roles.js';
import type { WorkspaceTexts } from '../nl/workspace.js';

export const publicationTexts: WorkspaceTexts['publications'] = {
  title: 'Publications',
  next: {
    title: 'What changes when you publish',
    nothing: 'Everything you saved is public',
    nothingEver: 'There is nothing to publish yet',
    nothingEverWhatNow: 'First write a contact route.',
    toRoutes: 'To the contact routes',
    refusedHeading: (p) =>
      p.count === 1
        ? 'Publishing is not possible yet: 1 contact route is not finished'
        : `Publishing is not possible yet: ${p.count} contact routes are not finished`,
    note: 'Note for later',
    noteHint: 'Why this change? Only visible in the workspace.',
    verifies:
      'By publishing you say that the new and changed texts hold today. They then count as checked today.',
    forOthers: (p: { roles: string }) =>
      `Publishing is for a person with the role of ${rolesInWords(p.roles)}.`,
    publish: 'Publish',
    publishing: 'Publishing',
    becomes: (p) => `This becomes publication ${p.number}.`,
    done: (p) => `Publication ${p.number} is public`,
    doneWhere: 'This is where midwives and others find it:',
    changedMeanwhile:
      'Something just changed, by you or somebody else. Below is the new summary. Review it, then publish.',
  },
  changes: {
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    was: 'was',
    becomes: 'becomes',
    none: 'No difference',
  },
  earlier: {
    title: 'Published before',
    number: (p) => `Publication ${p.number}`,
    current: 'public now',
    by: (p) => `${p.moment}, by ${p.by}`,
    restoredFrom: (p) => `text of publication ${p.number} brought back`,
    routeCount: (p) => (p.count === 1 ? '1 contact route' : `${p.count} contact routes`),
    summary: (p) =>
      [
        p.added ? `${p.added} new` : '',
        p.changed ? `${p.changed} changed` : '',
        p.removed ? `${p.removed} removed` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'no difference',
    older: 'Show older publications',
    view: 'View',
    viewNamed: (p) => `View publication ${p.number}`,
  },
  one: {
    changesIn: 'What changed then',
    compareTitle: 'Compare',
    compareWith: 'Compare with publication',
    comparison: (p) => `From publication ${p.from} to ${p.to}`,
    note: 'Note',
    back: 'All publications',
  },
  restore: {
    action: (p) => `Bring publication ${p.number} back`,
    title: (p) => `Bring publication ${p.number} back?`,
    explain: (p) =>
      `The texts of publication ${p.number} become public again at once, under a new number. Nothing of the history disappears.`,
    replaces: 'There are changes that were not published yet. The old texts replace them.',
    alsoReplace: 'Yes, replace the unpublished changes too',
    confirm: 'Bring back',
    busy: 'Bringing back',
  },
};
