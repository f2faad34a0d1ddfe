import type { reflectionProblems as dutch } from '../nl/problems-reflections.js';

export const reflectionProblems: typeof dutch = {
  'reflection.state.planned': 'This conversation was not held yet.',
  'reflection.state.held': 'This conversation was held already.',
  'reflection.state.closed': 'This conversation is closed. Nothing in it can change any more.',
  'reflection.state.cancelled': 'This conversation was called off.',
  'reflection.not-yet': 'The day of this conversation has yet to come.',
  'reflection.nobody-heard': 'Tick who is there. A conversation takes at least one partner.',
  'reflection.nobody-invited': 'Choose at least one partner.',
  'reflection.invited-twice': 'A partner is in the list twice.',
  'reflection.not-a-partner': 'This organisation is not part of this conversation.',
  'reflection.ends-before': 'The end is not after the beginning. Choose a later time.',
  'reflection.follow-ups-incomplete': (p) =>
    p.count === 1
      ? 'One follow-up has no owner or due date yet. Complete it, and you can close.'
      : `${p.count} follow-ups have no owner or due date yet. Complete them, and you can close.`,
  'reflection.hearing.too-early': 'That day is before the conversation. Choose a day after it.',
  'reflection.hearing.too-late':
    'That day is more than eight weeks after the conversation. It does not count any more then.',
  'reflection.hearing.ahead': 'That day has yet to come. Choose today or an earlier day.',
  'reflection.hearing.already': 'This partner was heard already.',
  'reflection.nothing-prepared': 'Fill in something for at least one subject.',
  'reflection.form-over': 'Nothing can be filled in any more: this conversation is over.',
  'follow-up.owner-missing': 'Say who does this: a partner, a function or a person.',
  'follow-up.due-date-missing': 'Choose a day by which this is done.',
  'follow-up.owner-unknown': 'This person does not work in this coalition. Choose somebody else.',
  'follow-up.not-deleted': 'This follow-up is still there.',
  'follow-up.version-conflict':
    'Somebody else changed this follow-up. Look at what it says now first.',
  'reflection.version-conflict':
    'Somebody else changed this conversation. Look at what it says now first.',
  'follow-up.source-unknown': 'What this follow-up came from was not found.',
  'follow-up.source-closed':
    'This conversation is closed. A new follow-up belongs to a new conversation.',
  'follow-up.same-state': 'It said so already.',
  'follow-up.too-late-to-restore': 'Bringing back is possible until 30 days after removing.',
};
