import type { WorkspaceTexts } from '../nl/workspace.js';

export const passwordResetTexts: WorkspaceTexts['passwordResets'] = {
  ask: {
    title: 'Forgotten password',
    intro:
      'Fill in the email address of your account. You get a mail with a link to choose a new password.',
    email: 'Email address',
    send: 'Send me a link',
    busy: 'Sending',
    toSignIn: 'Back to signing in',
    sent: {
      title: 'Look in your mail',
      text: (p) =>
        `Is there an account with the address ${p.email}? Then you get a mail with a link within a few minutes. It works for ${p.minutes} minutes.`,
      nothing:
        'No mail? Look among unwanted mail as well, and check that this is the address of your account.',
      again: 'Fill in another address',
    },
  },
  choose: {
    title: 'Choose a new password',
    intro:
      'You sign in with this password from now on. You will be signed out on all devices where you still are signed in.',
    password: 'New password',
    hint: 'At least 15 characters. A line of four unrelated words is easy to remember and hard to guess.',
    save: 'Use this password',
    busy: 'Saving',
    incomplete: {
      title: 'This link is not complete',
      text: 'Open the link in the mail again, or copy the whole address. Does it not work? Then ask for a new link.',
    },
    ended: {
      title: 'This link no longer works',
      text: 'The link was used already, or it is too old. Ask for a new one.',
    },
    askAgain: 'Ask for a new link',
    done: {
      title: 'Your password was changed',
      text: 'You can sign in with your new password now. We send you a mail as well to confirm this.',
      signIn: 'Sign in',
    },
  },
};
