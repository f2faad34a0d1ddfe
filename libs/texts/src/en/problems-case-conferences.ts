import type { caseConferenceProblems as dutch } from '../nl/problems-case-conferences.js';

/** The sentences of refusals about standing meetings. */
export const caseConferenceProblems: typeof dutch = {
  'case-conference.ends-first': 'The end is after the begin. Fill in the begin, too.',
  'case-conference.organisation.unknown':
    'This organisation is no partner of the coalition. Add it as a partner first.',
  'case-conference.next-over': 'Choose today or a later day for the next time.',
  'case-conference.not-deleted': 'This meeting has not been deleted.',
  'case-conference.restore-too-late': ({ days }) =>
    `This is more than ${days} days ago. Add the meeting again.`,
  'case-conference.version-conflict':
    'Somebody else has changed this meeting meanwhile. See what stands there now.',
};
