import type { MailTexts, SignInChange } from '../nl/mail.js';
import { agreementMails } from './mails/agreements.js';
import { reorganisationMails } from './mails/reorganisations.js';
import { reflectionMails } from './mails/reflections.js';
import { partnerContactMails } from './mails/partner-contacts.js';
import { roleNames } from './roles.js';

const signInChanges: Readonly<Record<SignInChange, string>> = {
  'app-set-up':
    'An app for codes was set up for your account. Codes of an app of before stop working.',
  'app-removed': 'The app for codes was taken away from your account.',
  'codes-renewed': 'New recovery codes were made for your account. The old ones stop working.',
  'code-used':
    'Somebody signed in to your account with one of your recovery codes. That code stops working.',
  'passkey-added': 'A passkey was added to your account.',
  'passkey-removed': 'A passkey was taken away from your account.',
};

/** `2026-11-03` as people write it. */
function day(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

export const mailTexts: MailTexts = {
  sender: 'Zorgpaden Kansrijke Start',
  linkInFull: 'Does the button not work? Copy this address to your browser:',
  signature: 'Kind regards,',
  automatic: 'This message was sent automatically. Replies are not read.',
  kinds: {
    ...agreementMails,
    ...reorganisationMails,
    ...reflectionMails,
    'password-reset': (p) => ({
      subject: 'Choose a new password',
      paragraphs: [
        `Dear ${p.name},`,
        'Somebody asked for a new password for your account. Was it you? Then choose a new password here.',
      ],
      action: 'Choose a new password',
      afterwards: [
        `This link works once, and for ${p.minutes} minutes.`,
        'Did you not ask for this? Then you need not do anything. Your password changes only when you choose one yourself.',
      ],
    }),
    'password-changed': (p) => ({
      subject: 'Your password was changed',
      paragraphs: [
        `Dear ${p.name},`,
        'Your password was changed just now. You were signed out on all devices.',
        'Was it not you? Then ask for a new password at once, and call your administrator.',
      ],
      action: 'Ask for a new password',
    }),
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
    'identity-connected': (p) => ({
      subject: 'Your account is connected to your organisation',
      paragraphs: [
        `Dear ${p.name},`,
        `From now on you can sign in like this as well: ${p.button}.`,
        'Was this not you? Then call your administrator at once.',
      ],
    }),
    'identity-disconnected': (p) => ({
      subject: 'A connection of your account was undone',
      paragraphs: [
        `Dear ${p.name},`,
        `You can no longer sign in like this: ${p.button}.`,
        'Was this not you? Then call your administrator at once.',
      ],
    }),
    'address-confirm': (p) => ({
      subject: 'Is this your email address?',
      paragraphs: [
        `Dear ${p.name},`,
        'You want to sign in with this email address from now on. Is that right? Then confirm it.',
      ],
      action: 'Confirm this address',
      afterwards: [
        `You say yes on that page. The link works once, and for ${p.hours} hours.`,
        'Did you not ask for this? Then you need not do anything: nothing changes.',
      ],
    }),
    'address-stop': (p) => ({
      subject: 'Somebody wants to change your email address',
      paragraphs: [
        `Dear ${p.name},`,
        'From your account, another email address was asked for. Is it you? Then you need not do anything here.',
        'Is it not you? Then stop it, and choose a new password.',
      ],
      action: 'Stop this',
      afterwards: [
        `It can be stopped for ${p.hours} hours, as long as the new address was not confirmed.`,
      ],
    }),
    'address-taken': (p) => ({
      subject: 'You already have an account with this address',
      paragraphs: [
        `Dear ${p.name},`,
        'Somebody wants to use this email address for another account. That cannot be done, because you already have an account with this address.',
        'Was it you? Then sign in with this address. Otherwise you need not do anything.',
      ],
    }),
    'address-changed': (p) => ({
      subject: 'Your email address was changed',
      paragraphs: [
        `Dear ${p.name},`,
        'The email address of your account was changed just now. On other devices you were signed out.',
        'Was it not you? Then call your administrator at once.',
      ],
    }),
    'client-data-found': (p) => ({
      subject: 'A text may hold data of a client',
      paragraphs: [
        'Dear colleague,',
        `Somebody pointed at data of a client in a text of ${p.coalition}. This message does not say what it is.`,
        'The administrator puts the text in quarantine and looks at it. You will hear how it ends.',
        'If it is a data breach, it sometimes has to be reported within 72 hours. Please consult your data protection officer.',
      ],
    }),
    'client-data-to-hold-back': (p) => ({
      subject: 'Put a text in quarantine: it may hold data of a client',
      paragraphs: [
        'Dear administrator,',
        `Somebody pointed at data of a client in a text of ${p.coalition}. Please put the text in quarantine at once. Then look at it, and take it out or let it stand.`,
      ],
      action: 'See what was pointed at',
    }),
    'client-data-settled': (p) => ({
      subject: p.isPurged
        ? 'The data of a client were taken out'
        : 'The text is back: it held no data of a client',
      paragraphs: [
        'Dear colleague,',
        p.isPurged
          ? `The data pointed at in a text of ${p.coalition} were taken out, also from older publications and from the history. Where they were, it now says […].`
          : `The administrator looked at the text of ${p.coalition} that was pointed at. It held no data of a client.`,
      ],
    }),
    'second-factor-reset': (p) => ({
      subject: 'Your second step of signing in was taken away',
      paragraphs: [
        `Dear ${p.name},`,
        `${p.by} took away your second step at your request: the app for codes, your recovery codes and your passkeys. You were signed out everywhere.`,
        'Sign in now with your password. You will set up a new second step. Do so at once.',
      ],
      action: 'Sign in',
      afterwards: ['Did you not ask for this? Then call your administrator at once.'],
    }),
    'sign-in-changed': (p) => ({
      subject: 'Something changed in how you sign in',
      paragraphs: [`Dear ${p.name},`, signInChanges[p.what]],
      action: 'Look in your account',
      afterwards: [
        'Was it not you? Then change your password at once, and call your administrator.',
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
    ...partnerContactMails,
    'contact-person-entered': (p) => ({
      subject: 'You are a contact person in the care paths of Solid Start',
      paragraphs: [
        `Dear ${p.name},`,
        `${p.coalition} names you as contact person of ${p.organisation}: your name, function, work phone and email. Professionals who sign in can see it. The public does not, unless you allow it.`,
      ],
      action: 'See what is held about you',
      afterwards: [
        `On that page you object with one press, or say that your name may be public. The link works once, and for ${p.days} days. After that you ask for a new one on the same page.`,
      ],
    }),
    'contact-person-link': (p) => ({
      subject: 'Your data as a contact person',
      paragraphs: [
        `Dear ${p.name},`,
        `This link shows what is held about you with ${p.organisation} (${p.coalition}), and lets you change your choice.`,
      ],
      action: 'See what is held about you',
      afterwards: [`The link works once, and for ${p.days} days.`],
    }),
    'contact-person-objected': (p) => ({
      subject: 'A contact person does not want to be named',
      paragraphs: [
        'Dear colleague,',
        `The contact person of ${p.organisation} (${p.coalition}) objected. The data of this person were erased. The number of the team is still there.`,
        'Please do not name this person again without asking first.',
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
  },
};
