import type { WorkspaceTexts } from '../nl/workspace.js';

export const passkeyTexts: WorkspaceTexts['passkeys'] = {
  what: 'A passkey is a key on your own phone or computer. You use it as you open your screen: with your finger, your face or your PIN. There is nothing to remember, and nobody can guess it or trick you out of it.',
  picture: {
    label:
      'Three pictures: you press the button, you touch the reader of your phone or computer, and you are in.',
    press: 'Press the button',
    unlock: 'Open your screen',
    done: 'Done',
  },
  setUp: {
    how: 'Press the button below. Your phone or computer then asks whether it is you. After that you are done.',
    make: 'Make a passkey',
    busy: 'Look at your device',
  },
  signIn: {
    or: 'or with your password',
    use: 'Sign in with a passkey',
    busy: 'Look at your device',
  },
  secondFactor: {
    intro: 'Use your passkey now. Then we know for sure that it is you.',
    use: 'Use your passkey',
    remember:
      'Do not ask for a second step on this device for 30 days. Choose this only on a device of your own.',
    other: 'Passkey not at hand? Use a code',
    back: 'Use your passkey after all',
  },
  first: {
    app: 'Rather an app with codes',
    passkey: 'Rather a passkey',
    notHere:
      'This browser cannot make a passkey. So use an app with codes, or take another browser.',
  },
  list: {
    title: 'Passkeys',
    none: 'You have no passkey yet.',
    since: (p) => `Made on ${p.date}`,
    used: (p) => `Last used on ${p.date}`,
    neverUsed: 'Not used yet',
    add: 'Add a passkey',
    added: (p) => `The passkey ${p.name} was added.`,
    rename: 'Change the name',
    renameNamed: (p) => `Change the name: ${p.name}`,
    name: 'Name of the passkey',
    nameHint: 'By which you know the device, for instance “phone from work”.',
    save: 'Keep the name',
    renamed: (p) => `The passkey is called ${p.name} now.`,
    remove: 'Remove',
    removeNamed: (p) => `Remove: ${p.name}`,
    removeTitle: (p) => `Remove the passkey ${p.name}?`,
    removeWhat:
      'You cannot sign in here with it any more. It is still on your device: there you can delete it yourself.',
    removeYes: 'Yes, remove it',
    removeNo: 'No, keep it',
    removed: (p) => `The passkey ${p.name} was removed.`,
    notHere: 'This browser cannot make a passkey. Take another browser or another device.',
  },
  accept: {
    how: 'How do you want to sign in here?',
    passkey: 'With a passkey: your finger, your face or the PIN of your device',
    password: 'With a password',
    signedIn: 'You have an account now, and you are signed in.',
    toWork: 'Go to your work',
  },
  problems: {
    cancelled: 'No passkey was used: it was cancelled, or it took too long. Try again.',
    exists: 'This device has a passkey for your account already. Take another device.',
    unsupported: 'This browser does not know passkeys. Take another browser or another device.',
    unable:
      'Your device cannot keep this passkey. Turn on the screen lock of your device, or take another device.',
    elsewhere: 'Passkeys work only at the own address of this site. Open the site at that address.',
    failed: 'Your device could not do this. Try again, or take another device.',
  },
};
