import { rolesInWords } from './roles.js';
import type { WorkspaceTexts } from '../nl/workspace.js';
import { contactRouteFieldTexts } from './workspace-contact-route-fields.js';

export const contactRouteTexts: WorkspaceTexts['contactRoutes'] = {
  list: {
    title: 'Contact routes',
    add: 'New contact route',
    empty: 'This coalition has no contact routes yet',
    emptyWhatNow:
      'Begin with one: who answers, on which number and for what? You see beside it how a midwife will see it.',
    count: (p) => (p.count === 1 ? '1 contact route' : `${p.count} contact routes`),
    filter: 'Search this list',
    filterNone: 'No contact route fits what you search for',
    unpublished: (p) =>
      p.count === 1 ? '1 change is not public yet' : `${p.count} changes are not public yet`,
    toPublish: 'Review and publish',
    drafts: 'What you were working on',
    draftOfNew: 'New contact route, not saved yet',
    draftOfRoute: (p) => `Unsaved change of ${p.title}`,
    draftSavedAt: (p) => `draft kept ${p.moment}`,
    resume: 'Carry on',
    resumeNamed: (p) => `Carry on: ${p.name}`,
    discard: 'Throw away',
    discardNamed: (p) => `Throw away: ${p.name}`,
    discarded: 'The draft was thrown away',
    draftBack: 'The draft is back',
    untitled: 'Without a name',
    entrance: 'One entrance for all themes',
    edit: 'Change',
    editNamed: (p) => `Change ${p.title}`,
    delete: 'Delete',
    deleteNamed: (p) => `Delete ${p.title}`,
    deleted: (p) => `${p.title} was deleted`,
    deletedStill: 'It can be found until you publish.',
    readOnly: (p: { roles: string }) =>
      `You read along. Changing this is for a person with the role of ${rolesInWords(p.roles)}.`,
    undo: 'Put back',
    restored: (p) => `${p.title} is back`,
    moreActions: (p) => `More for ${p.title}`,
    changedMeanwhile:
      'Somebody else just changed this contact route. The list is up to date again.',
  },
  attention: {
    nothing: 'Nothing asks for your attention now.',
    drafts: (p) =>
      p.count === 1 ? 'You were working on 1 draft' : `You were working on ${p.count} drafts`,
    toCheck: (p) =>
      p.count === 1
        ? '1 contact route waits for a check'
        : `${p.count} contact routes wait for a check`,
    unpublished: (p) =>
      p.count === 1 ? '1 change is not public yet' : `${p.count} changes are not public yet`,
    first: 'Write the first contact route',
  },
  state: {
    new: 'not public yet',
    changed: 'changed, not public yet',
    published: 'public',
    deleted: 'deleted, still public',
  },
  freshness: {
    fresh: (p) => `checked on ${p.date}`,
    due: (p) => `check wanted, last on ${p.date}`,
    stale: (p) => `not checked for long, last on ${p.date}`,
    never: 'not checked yet',
  },
  verify: {
    action: 'Still right',
    named: (p) => `Still right: ${p.title}`,
    title: 'Is this contact route still right?',
    intro:
      'You say that number, hours and way of working still hold. The route will show who said so and when.',
    organisation: 'For which organisation do you say this?',
    confirm: 'Yes, still right',
    done: (p) => `${p.title} was checked today`,
  },
  edit: {
    titleNew: 'New contact route',
    titleChange: 'Change contact route',
    intro: 'Everything is needed, except where it says ‘optional’.',
    save: 'Save',
    saving: 'Saving',
    savedNew: 'The contact route is saved. It is public as soon as you publish.',
    savedChange: 'The change is saved. It is public as soon as you publish.',
    backToList: 'Back to the contact routes',
    preview: 'How a midwife sees it',
    previewHint: 'This example changes while you type.',
    previewReason: 'Why this contact is shown will stand here.',
    previewVerification: 'Counts as checked on the day you publish.',
    showPreview: 'See the example',
  },
  draft: {
    saved: (p) => `Draft kept at ${p.time}`,
    saving: 'Keeping the draft',
    waiting: 'Draft not kept yet',
    offline: 'Draft not kept yet: no connection. Leave this window open.',
    refused: 'Draft not kept: first correct what stands below.',
    failed: 'Draft not kept yet because of a fault on our side. We keep trying.',
    untouched: 'What you type is kept as a draft by itself. Only you see it.',
    resumed: (p) => `You carry on with your draft of ${p.moment}.`,
    startOver: 'Begin again from the saved version',
    basedOnOlder:
      'Since you began this draft, somebody else saved a newer version. When you save you will see both.',
  },
  leave: {
    title: 'Do you want to stop changing?',
    kept: 'Your changes are not saved yet. They are kept as a draft: you can carry on later.',
    lost: 'Your changes are not kept yet, not even as a draft. If you leave now, you lose them.',
    stay: 'Stay here',
    leaveKept: 'Stop, keep the draft',
    leaveDiscard: 'Stop, throw the draft away',
    leaveLost: 'Leave without keeping',
  },
  conflict: {
    title: 'Somebody else changed this contact route too',
    intro:
      'While you were busy, somebody else saved another version. Choose for each difference which text stays. Then save.',
    open: (p) => `Still choose for: ${p.labels}.`,
    mine: 'My version',
    theirs: 'The saved version',
    allMine: 'Choose my version everywhere',
    allTheirs: 'Choose the saved version everywhere',
    back: 'Back to the form',
    save: 'Save this choice',
    same: 'Both versions are equal. There is nothing left to save.',
  },
  sections: {
    who: 'Who answers',
    area: 'For which area',
    what: 'For what',
    channels: 'How to reach them',
    hours: 'When',
    working: 'How it goes on',
  },
  fields: contactRouteFieldTexts,
};
