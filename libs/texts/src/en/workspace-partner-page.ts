import type { partnerPageTexts as dutch } from '../nl/workspace-partner-page.js';

/** One partner of a coalition: what it is, how far, and what it does with the others. */
export const partnerPageTexts: typeof dutch = {
  back: 'All partners',
  organisation: 'To the organisation in the register',
  todayOnly:
    'Contacts and case conferences stand here for today only: how they were before is not kept.',
  part: 'What does this partner do in the coalition?',
  noPart: 'That has not been written down yet.',
  themes: 'Themes',
  departments: 'Departments',
  municipalities: 'Works in',
  everywhere: 'the whole coalition',
  origin: 'How did this partner get here?',
  imported: ({ fileName, date }) =>
    `Taken over from ${fileName || 'a list that was pasted'} on ${date}`,
  change: 'Change',
  changed: 'Saved.',
  past: {
    title: 'Steps',
    notYet: ({ date }) =>
      `On that day this organisation did not take part yet. Its first step is of ${date}.`,
    since: ({ date }) => `from ${date}`,
    period: ({ from, to }) => `${from} to ${to}`,
    corrected: ({ date, reason }) => `Corrected on ${date}: ${reason}`,
    correct: 'Correct',
    correctNamed: ({ status }) => `Correct: ${status}`,
    correctTitle: 'What should it have been?',
    correctExplain:
      'This also changes how it was on an earlier day. So write down why you do this.',
    status: 'Status',
    from: 'From',
    reason: 'Why do you correct this?',
    confirm: 'Correct',
    correctDone: 'Corrected. The history shows what stood there before.',
    withdraw: {
      action: 'Withdraw',
      named: ({ status }) => `Withdraw: ${status}`,
      title: 'This step never was',
      explain: 'What held before goes on then. What you withdraw stays in the history.',
      reason: 'Why do you withdraw this?',
      confirm: 'Withdraw',
      done: 'Withdrawn.',
    },
  },
  details: {
    title: ({ name }) => `What ${name} brings`,
    explain: 'What does this partner do, and where?',
    departmentsHint: 'Each department on a line of its own.',
    municipalitiesHint: 'When you choose none, it is the whole coalition.',
    confirm: 'Save',
  },
  contacts: {
    title: 'With whom you work',
    none: 'There is no contact yet.',
  },
  work: {
    agreements: 'Agreements',
    noAgreements: 'This partner is party to no agreement yet.',
    reflections: 'Reflections',
    noReflections: 'This partner has not been invited yet.',
    heard: 'heard',
    notHeard: 'not heard',
    followUps: 'Follow-ups',
    noFollowUps: 'This partner has no follow-ups.',
    due: ({ state, date }) => `${state}, by ${date}`,
    caseConferences: 'Case conferences',
    noCaseConferences: 'This partner takes part in no meeting.',
  },
};
