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
  again: {
    title: 'Sign in again',
    intro:
      'You were away for a while, so you were signed out. What you typed is still here. Sign in and carry on.',
    leave: 'Not now',
  },
};
