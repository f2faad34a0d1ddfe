import type { WorkspaceTexts } from '../nl/workspace.js';

export const sessionTexts: WorkspaceTexts['sessions'] = {
  title: 'Sign in',
  intro: 'For leads of a coalition and administrators. To find a contact you need no account.',
  toFinder: 'Find a contact',
  email: 'Email address',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  signIn: 'Sign in',
  busy: 'Signing in',
  forgotten: 'Forgot your password?',
  signOut: 'Sign out',
  signedInAs: (p) => `Signed in as ${p.name}`,
  tryAgainAt: (p) => `You can try again at ${p.time}.`,
  strength: {
    tooShort: 'Still too short.',
    levels: [
      'Very easy to guess.',
      'Still too easy to guess.',
      'Almost there. Add one more word.',
      'Good: this is hard to guess.',
    ],
  },
  code: {
    intro: 'Open the app on your phone and type the code that it shows now.',
    code: 'Code from the app',
    hint: 'Six digits',
    recoveryIntro: 'Type one of the recovery codes that you kept. Each code works once.',
    recoveryCode: 'Recovery code',
    remember:
      'Ask for no code on this device for 30 days. Choose this on a device of your own only.',
    goOn: 'Go on',
    busy: 'Checking',
    usePaper: 'Lost your phone? Use a recovery code',
    useApp: 'Use a code from the app',
  },
  again: {
    title: 'Sign in again',
    intro:
      'You were away for a while, so you were signed out. What you typed is still here. Sign in and carry on.',
    leave: 'Not now',
  },
  confirm: {
    title: 'Is it you?',
    intro:
      'You are about to change how you sign in. That is why we ask you to show once more that it is you. What you typed is still here.',
  },
  known: (p) => `You sign in as ${p.email}.`,
  bar: 'Your account',
  printed: (p) => `Printed on ${p.date}`,
};
