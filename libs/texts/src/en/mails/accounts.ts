import type { accountMails as dutch, SignInChange } from '../../nl/mails/accounts.js';

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

export const accountMails: typeof dutch = {
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
    afterwards: ['Was it not you? Then change your password at once, and call your administrator.'],
  }),
};
