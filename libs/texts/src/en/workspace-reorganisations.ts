import type { WorkspaceTexts } from '../nl/workspace.js';

/** Municipalities that go up into others. */
export const reorganisationTexts: WorkspaceTexts['reorganisations'] = {
  title: 'Reorganisations',
  titled: (p) => `Reorganisation from ${p.date}`,
  intro:
    'Does a municipality cease to exist? Prepare it here. First you see what goes along. Only when you carry the reorganisation out, something changes.',
  goesInto: (p) => `${p.closing} → ${p.into}`,
  on: (p) => `from ${p.date}`,
  prepared: 'prepared',
  carriedOut: 'carried out',
  carriedOutExplain:
    'This reorganisation has been carried out. The leads got a message and look at what went along.',
  none: 'No reorganisation has been prepared yet.',
  drop: 'Drop the preparation',
  prepare: {
    title: 'Prepare a reorganisation',
    explain:
      'All municipalities that you choose first become part of all that you choose next. Does something else happen on that day as well? Prepare that apart.',
    on: 'The first day of the new division',
    closing: 'Municipalities that cease to exist',
    searchClosing: 'Look for a municipality that ceases to exist',
    into: 'Existing municipalities that they become part of',
    searchInto: 'Look for a municipality that they become part of',
    nothingFits: 'No municipality found.',
    found: (p) => `${p.count} municipalities found`,
    chosen: (p) => `${p.count} chosen`,
    newCode: 'Code of a new municipality',
    newCodeHint: 'Only when there is a new municipality. For example GM1992.',
    newName: 'Name of the new municipality',
    confirm: 'Prepare',
  },
  preview: {
    title: 'What goes along',
    nobody: 'No coalition has anything in these municipalities.',
    counts: (p) =>
      `Coalitions: ${p.coalitions}. Contact routes: ${p.routes}. Partners that name a municipality: ${p.partnerships}. Agreements: ${p.agreements}. Leads that get a message: ${p.leads}.`,
    roles: (p) =>
      `Roles for a municipality that ceases to exist: ${p.count}. They do not go along. Give them anew yourself.`,
    becomes: (p) => `${p.was} becomes ${p.becomes}`,
    where: (p) => `Where does ${p.coalition} go when ${p.name} is divided?`,
    parts: { routes: 'Contact routes', partnerships: 'Partners', agreements: 'Agreements' },
  },
  carryOut: {
    action: 'Carry out',
    title: 'Carry out the reorganisation?',
    text: (p) =>
      `What is here now goes over: ${p.coalitions} coalitions. ${p.leads} leads get a message. You cannot take this back.`,
    confirm: 'Yes, carry out',
    cancel: 'Not yet',
    done: 'The reorganisation has been carried out.',
  },
  checks: {
    title: 'To be looked at after the reorganisation',
    intro: 'This went along to another municipality. Look whether it is right.',
    subjects: {
      coalition: 'the coalition itself',
      'contact-route': 'contact route',
      partnership: 'partner',
      agreement: 'agreement',
    },
    since: (p) => `reorganisation from ${p.date}`,
    right: 'It is right',
    rightNamed: (p) => `It is right: ${p.name}`,
  },
};
