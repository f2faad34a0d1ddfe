import type { WorkspaceTexts } from '../nl/workspace.js';

export const accountHelpTexts: WorkspaceTexts['accountHelp'] = {
  signOut: {
    action: 'Sign out everywhere',
    named: (p) => `Sign out everywhere: ${p.name}`,
    title: (p) => `Signing ${p.name} out everywhere`,
    explain:
      'This person will be signed out on all devices at once. They can sign in again after that. Should they not? Then block the account.',
    reason: 'Reason',
    confirm: 'Sign out everywhere',
    done: (p) => `${p.name} was signed out everywhere.`,
  },
  removal: {
    action: 'Remove on request',
    named: (p) => `Remove on request: ${p.name}`,
    title: (p) => `Remove ${p.name}`,
    explain:
      'Only at a written request of this very person, who cannot sign in (any more). Make sure that the request really comes from them.',
    then: 'Name and mail address are erased everywhere: from the account, from publications and from the history. There is no way back.',
    reason: 'Which request',
    reasonHint: 'For instance: letter of 3 November. Give no name.',
    email: (p) => `Type ${p.email} to confirm`,
    confirm: 'Remove',
    done: 'The person was removed.',
  },
  reset: {
    action: 'Take away second step',
    named: (p) => `Take away second step: ${p.name}`,
    title: (p) => `Taking away the second step of ${p.name}`,
    explain:
      'Do this only when phone and recovery codes are both gone. Make sure first that it is really this person: a stranger with a good story asks for this as well. A mail or a call from an unknown number is not enough.',
    then: 'The app, the recovery codes and the passkeys end, and this person is signed out everywhere. Whoever signs in with the password after that sets up a new second step. This person will be told.',
    madeSure: 'How did you make sure who it is?',
    ways: {
      choose: 'Choose',
      seen: 'I saw the person, in person or on video',
      'called-back': 'I called back on a number that we knew already',
      'vouched-for': 'A colleague whom I know saw the person and vouched for them',
    },
    reason: 'Reason',
    confirm: 'Take away second step',
    done: (p) => `The second step of ${p.name} was taken away.`,
  },
};
