import type { WorkspaceTexts } from '../nl/workspace.js';

export const clientDataTexts: WorkspaceTexts['clientData'] = {
  pointAt: 'This holds data of a client',
  pointAtNamed: (p) => `This holds data of a client: ${p.title}`,
  form: {
    title: 'Point at data of a client',
    intro:
      'Do you see the name, a number or the story of a pregnant woman, a child or a family? Say where it is. Do not repeat what it says.',
    next: 'The administrator, the lead and the privacy contact of the coalition are told at once. The administrator puts the text in quarantine.',
    where: 'Where is it?',
    send: 'Point at it',
    sending: 'Sending …',
    done: 'Done. The administrator was told.',
    nothing:
      'Go to the contact or the publication where it is, and choose “This holds data of a client” there.',
    back: 'To my work',
  },
  fields: {
    organisation: 'Organisation',
    team: 'Function or team',
    neighbourhood: 'Name of the neighbourhood',
    channels: 'Remark with a way of contact',
    openingHours: 'Remark with an exceptional day',
    atHand: 'What to have at hand',
    consent: 'Remark with consent',
    nextSteps: 'What happens next',
    note: 'Note with the publication',
  },
  list: {
    title: 'Data of clients',
    toList: 'Data of clients that got in anyway',
    intro:
      'Put a text that was pointed at in quarantine at once. Then look at it, and take it out or put it back. Consult the data protection officer about reporting it before you take it out.',
    none: 'Nobody has pointed at data of clients.',
    route: (p) => `${p.coalition}: a contact`,
    publication: (p) => `${p.coalition}: publication ${p.number}`,
    where: (p) => `Where: ${p.fields}`,
    found: (p) => (p.by === '' ? `Pointed at ${p.moment}` : `Pointed at ${p.moment} by ${p.by}`),
    quarantined: (p) => `In quarantine since ${p.moment}`,
    settled: (p) =>
      p.reason === '' ? `Dealt with ${p.moment}` : `Dealt with ${p.moment}: ${p.reason}`,
    told: (p) => `Were told: ${p.people}`,
    who: { administrator: 'administrator', lead: 'lead', 'privacy-contact': 'privacy contact' },
    states: {
      found: 'still in sight',
      quarantined: 'in quarantine',
      purged: 'taken out',
      released: 'put back',
    },
    actions: {
      quarantine: 'Put in quarantine',
      look: 'See what it says',
      hide: 'Hide what it says',
      purge: 'Take out for good',
      release: 'Put back',
    },
    texts: 'What it said',
    noTexts: 'There is nothing here (any more).',
    done: {
      quarantine: 'The text is in quarantine. Nobody else sees it any more.',
      purge: 'The data were taken out, also from publications and from the history.',
      release: 'The text is back.',
    },
  },
  purge: {
    title: 'Take it out for good?',
    text: 'What is kept apart here is erased: from the contact, drafts, all publications and the history. There is no way back.',
    confirm: 'Take out for good',
  },
  release: {
    title: 'Put the text back?',
    explain: 'The text will be back wherever nobody changed it meanwhile.',
    reason: 'Why is this no data of a client?',
    confirm: 'Put back',
  },
};
