import type { WorkspaceTexts } from '../nl/workspace.js';

export const addressChangeTexts: WorkspaceTexts['addressChanges'] = {
  page: 'Another email address',
  newPassword: 'Choose a new password',
  incomplete: {
    title: 'This link is not complete',
    text: 'Open the link in the mail again, or copy the whole address.',
  },
  confirm: {
    press: 'Use this address',
    asked: {
      title: 'Do you sign in with this address from now on?',
      text: 'You got our mail at your new email address. With one press of the button you sign in with it from now on. On other devices you will be signed out.',
    },
    done: {
      title: 'Your email address was changed',
      text: 'From now on you sign in with your new address. At both addresses you will be told.',
    },
    ended: {
      title: 'This link does not work any more',
      text: 'The link was used, is too old, or was stopped. Ask for the change again in your account.',
    },
  },
  stop: {
    press: 'Stop this',
    asked: {
      title: 'Do you want to stop this?',
      text: 'Somebody asked from your account for another email address. Was it not you? Then stop it.',
    },
    done: {
      title: 'It was stopped',
      text: 'Your email address stays as it is. Choose a new password now: somebody else may know the old one.',
    },
    ended: {
      title: 'This cannot be done any more',
      text: 'It was stopped already, confirmed already, or too long ago. Can you not sign in any more? Then call your administrator at once.',
    },
  },
};
