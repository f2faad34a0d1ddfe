import type { WorkspaceTexts } from '../nl/workspace.js';

export const singleSignOnTexts: WorkspaceTexts['singleSignOn'] = {
  title: 'Sign in through your organisation',
  through: 'Sign in through your organisation',
  leaves:
    'Through your organisation works as well. You leave this page then: what you typed here is lost.',
  or: 'Or sign in with your mail address:',
  busy: 'You are being signed in',
  almost: 'One more step',
  failed: 'Signing in did not work',
  otherWay: 'Sign in another way',
  account: {
    title: 'You have an account here already',
    why: (p) => `Your organisation knows you as ${p.email}. There is an account with that address.`,
    whatNow:
      'Sign in once more the way you always did. After that you can do so through your organisation as well.',
  },
  nothing: {
    title: 'You have no access yet',
    why: (p) => `Your organisation knows you as ${p.email}. That address was not invited here.`,
    whatNow: 'To find a contact you need no account.',
  },
  identities: {
    title: 'Sign in through your organisation',
    intro: 'Through these organisations you can sign in.',
    since: (p) => `connected since ${p.since}, last used ${p.used}`,
    only: 'This is your only way to sign in. Choose a password first; then this connection can go.',
    undo: 'Undo connection',
    undoNamed: (p) => `Undo connection: ${p.provider}`,
    undone: (p) => `This connection was undone: ${p.provider}.`,
  },
};
