import type { peopleMails as dutch } from '../../nl/mails/people.js';
import { roleNames } from '../roles.js';

/** `2026-11-03` as people write it. */
function day(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

export const peopleMails: typeof dutch = {
  'access-requested': (p) => ({
    subject: 'Somebody asks for access',
    paragraphs: [
      `Dear ${p.name},`,
      `${p.who} (${p.job}) wants to work on the care paths of Solid Start, and asks for access.`,
    ],
    action: 'See the request',
    afterwards: ['On that page you invite this person, or say why not.'],
  }),
  'access-refused': (p) => ({
    subject: 'Your request for access',
    paragraphs: [
      `Dear ${p.name},`,
      'You asked for access to Zorgpaden Kansrijke Start. You do not get it now. This is the reason:',
      p.reason,
      'To find a contact you need no account.',
    ],
  }),
  'role-changed': (p) => ({
    subject: p.scope ? `Your role for ${p.scope} was changed` : 'Your role was changed',
    paragraphs: [
      `Dear ${p.name},`,
      ...(p.now === null
        ? [
            `${p.by} changed your role. From ${day(p.on)} you are no longer ${roleNames[p.was]} of ${p.scope || 'the whole of the Netherlands'}.`,
          ]
        : p.now === p.was
          ? [`${p.by} extended your role. You stay ${roleNames[p.was]} of ${p.scope}.`]
          : [
              `${p.by} changed your role. From ${day(p.on)} you are ${roleNames[p.now]} of ${p.scope}, in place of ${roleNames[p.was]}.`,
            ]),
      `Is this not right? Then get in touch with ${p.by}.`,
    ],
  }),
  invitation: (p) => ({
    subject: 'An invitation for Solid Start',
    paragraphs: [
      'Dear colleague,',
      `${p.inviter} invites you as ${roleNames[p.role]} of ${p.scope || 'the whole of the Netherlands'}. You would work on the care paths of Solid Start.`,
    ],
    action: 'See the invitation',
    afterwards: [
      `On that page you accept the invitation. The link works once, and for ${p.days} days.`,
      'Do you not know this person, or do you not want this? Then you need not do anything.',
    ],
  }),
  'new-lead': (p) => ({
    subject: `${p.coalition} has a new lead`,
    paragraphs: [
      `Dear ${p.name},`,
      `From ${day(p.on)}, ${p.lead} leads ${p.coalition}.`,
      ...(p.former === null ? [] : [`${p.former} hands over the work.`]),
      ...(p.former === null || p.editorUntil === null
        ? []
        : [`${p.former} stays editor until ${day(p.editorUntil)}, to help.`]),
    ],
    action: 'See who works on it',
  }),
  handover: (p) => ({
    subject: 'Would you lead a coalition?',
    paragraphs: [
      'Dear colleague,',
      `${p.inviter} asks you to become the lead of ${p.scope}. When you accept, you lead it from the day that was agreed. Everybody concerned is told.`,
    ],
    action: 'See the question',
    afterwards: [
      `On that page you say yes. The link works once, and for ${p.days} days.`,
      'Do you not want this? Then you need not do anything: nothing changes.',
    ],
  }),
};
