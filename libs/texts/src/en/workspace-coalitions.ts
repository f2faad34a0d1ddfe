import type { WorkspaceTexts } from '../nl/workspace.js';

export const coalitionTexts: WorkspaceTexts['coalitions'] = {
  myWork: 'My work',
  nation: 'For the whole country',
  hello: (p) => `Hello ${p.name}`,
  mine: 'Your coalitions',
  all: 'All coalitions',
  none: 'You do not work with a coalition yet',
  noneWhatNow:
    'Ask the lead of your coalition to invite you, or the administrator. Then you see the coalition here, and what you can do in it.',
  noneYet: 'There is no coalition yet',
  level: { local: 'local', regional: 'regional' },
  status: {
    unknown: 'status unknown',
    none: 'no coalition',
    exploring: 'exploring',
    developing: 'being built',
    formed: 'formed',
    ended: 'ended',
  },
  statusSince: (p) => `${p.status} since ${p.date}`,
  crumb: (p) =>
    `Coalition · ${p.level} · ${p.count === 1 ? 'municipality of' : 'municipalities of'} ${p.municipalities}`,
  published: (p) => `Publication ${p.number} of ${p.date}`,
  neverPublished: 'Nothing published yet',
  demonstration: 'Example, do not call',
  notFound: 'This coalition is not here',
  notFoundWhatNow: 'It does not exist (any more), or you may not see it.',
  toMyWork: 'To my work',
  notLoaded: 'The coalition was not loaded',
  tabs: {
    label: 'Parts of this coalition',
    switch: (p) => `Part: ${p.part}`,
    parts: {
      overzicht: 'Overview',
      reflectie: 'Reflection',
      contactroutes: 'Contact routes',
      publicaties: 'Publications',
      plan: 'Plan of action',
      mensen: 'People',
      geschiedenis: 'History',
      gegevens: 'Details',
    },
  },
  details: {
    title: 'Details of the coalition',
    intro:
      'Who is responsible for the personal data of the people who work in this coalition? This stands on the page Privacy, for everybody. If you fill in nothing, what stands there for the whole site applies.',
    controllers: 'Responsible organisations',
    controllersHint: 'One per line. More than one if they decide together.',
    contactName: 'Who answers questions about privacy',
    contactNameHint: 'A function or team, not a person. For example: data protection officer.',
    contactEmail: 'Mail address for questions',
    save: 'Save',
    saved: 'Saved. It now stands on the page Privacy.',
    none: 'This coalition names nobody. What stands on the page Privacy for the whole site applies.',
  },
};
