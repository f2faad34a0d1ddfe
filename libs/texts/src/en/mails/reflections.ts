import type {
  FollowUpTold,
  reflectionMails as dutch,
  ReflectionTold,
} from '../../nl/mails/reflections.js';
import { reflectionSubjects } from '../reflection-subjects.js';

function day(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(date));
}

function when({ date, startsAt, endsAt, place }: ReflectionTold): string {
  return `When: ${day(date)}, from ${startsAt} to ${endsAt}. Where: ${place}.`;
}

function promise({ title, owner, dueOn }: FollowUpTold): string {
  return `• ${title} (${owner}, by ${day(dueOn)})`;
}

/** Around reflections, and what was promised there. */
export const reflectionMails: typeof dutch = {
  'reflection-invited': (p) => ({
    subject: `Reflection of ${p.coalition} on ${day(p.date)}`,
    paragraphs: [
      'Dear partner,',
      `${p.coalition} invites ${p.organisation} for a conversation about working together: what does it bring, and what could be better?`,
      when(p),
      ...(p.note === '' ? [] : [p.note]),
      'The appointment is attached; you can put it in your calendar.',
      'Would you write down beforehand how you look at the cooperation? It takes about ten minutes. The conversation then starts from your answers.',
    ],
    action: 'Prepare for the conversation',
    afterwards: [
      'You need no account. The link works once, until eight weeks after the conversation. If you cannot be there, your answer counts all the same.',
      'Do not mention clients.',
    ],
  }),
  'reflection-moved': (p) => ({
    subject: `Changed: reflection of ${p.coalition} on ${day(p.date)}`,
    paragraphs: [
      'Dear partner,',
      `The conversation of ${p.coalition} with ${p.organisation} and the other partners has changed.`,
      when(p),
      ...(p.note === '' ? [] : [p.note]),
      'The attachment changes the appointment in your calendar.',
    ],
    action: 'Prepare for the conversation',
    afterwards: ['The link in the message before no longer works. This one works once.'],
  }),
  'reflection-cancelled': (p) => ({
    subject: `Called off: reflection of ${p.coalition}`,
    paragraphs: [
      'Dear partner,',
      `The conversation of ${p.coalition} on ${day(p.date)} is called off for ${p.organisation}.`,
      ...(p.reason === '' ? [] : [p.reason]),
      'The attachment takes the appointment out of your calendar.',
    ],
  }),
  'reflection-report': (p) => ({
    subject: `Report of the reflection of ${p.coalition}`,
    paragraphs: [
      'Dear partner,',
      `This is the report of the conversation of ${p.coalition} on ${day(p.date)}.`,
      `Heard: ${p.heard.join(', ')}.`,
      ...(p.missed.length === 0 ? [] : [`Not heard yet: ${p.missed.join(', ')}.`]),
      ...Object.entries(p.findings).map(
        ([subject, text]) =>
          `${reflectionSubjects[subject as keyof typeof reflectionSubjects]}: ${text}`,
      ),
      ...(p.decisions === '' ? [] : [`Decided: ${p.decisions}`]),
      ...(p.followUps.length === 0
        ? ['No follow-ups were agreed.']
        : ['Follow-ups that were agreed:', ...p.followUps.map(promise)]),
    ],
  }),
  'follow-ups-due': (p) => ({
    subject:
      p.followUps.length === 1
        ? `A follow-up of ${p.coalition} is almost due`
        : `${p.followUps.length} follow-ups of ${p.coalition} are almost due`,
    paragraphs: [
      'Dear colleague,',
      `This was agreed with ${p.coalition}, and its day is near or past:`,
      ...p.followUps.map(promise),
    ],
    action: 'Say what came of it',
    afterwards: ['You get this message at most once a week.'],
  }),
};
