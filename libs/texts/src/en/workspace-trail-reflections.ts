import type {
  reflectionTrailFields as dutchFields,
  reflectionTrailTitles as dutchTitles,
  reflectionTrailValues as dutchValues,
} from '../nl/workspace-trail-reflections.js';

/** What happened to reflections and follow-ups, in the history. */
export const reflectionTrailTitles: typeof dutchTitles = {
  'reflection plan': 'Reflection planned',
  'reflection move': 'Reflection changed',
  'reflection cancel': 'Reflection called off',
  'reflection prepare': 'A partner filled in the form',
  'reflection hold': 'Reflection held',
  'reflection record': 'Record of the conversation updated',
  'reflection hear': 'A partner was heard apart',
  'reflection withdraw-hearing': 'Corrected: this partner was not heard',
  'reflection close': 'Reflection closed',
  'reflection share': 'Chosen whether advisers read the findings',
  'reflection overrule': 'Text stays, as it is not about a client',
  'follow-up add': 'Follow-up added',
  'follow-up change': 'Follow-up changed',
  'follow-up state-outcome': 'Said what came of a follow-up',
  'follow-up delete': 'Follow-up taken away',
  'follow-up restore': 'Follow-up brought back',
  'follow-up overrule': 'Text stays, as it is not about a client',
  'coalition remind': 'Reminded of follow-ups',
};

export const reflectionTrailFields: typeof dutchFields = {
  answers: 'answers',
  date: 'day',
  decisions: 'decided',
  dueOn: 'due on',
  endsAt: 'until (time)',
  findings: 'findings',
  followUps: 'follow-ups',
  function: 'function',
  heard: 'heard',
  how: 'how',
  invited: 'invited',
  on: 'on',
  outcome: 'what came of it',
  place: 'place',
  shared: 'advisers read along',
  startsAt: 'from (time)',
  state: 'state',
};

export const reflectionTrailValues: typeof dutchValues = {
  open: 'open',
  done: 'done',
  dropped: 'dropped',
  meeting: 'at the meeting',
  form: 'by the form',
  separately: 'apart',
};
