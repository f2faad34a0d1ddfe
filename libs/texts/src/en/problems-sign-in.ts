import type { signInProblems as dutch } from '../nl/problems-sign-in.js';

export const signInProblems: typeof dutch = {
  'link.ended':
    'This link no longer works. It was used already, or it is too old. Ask for a new one.',

  'address-change.too-many': (p) =>
    `Another email address was asked for too often. Try again in ${Math.ceil(p.seconds / 60)} minutes.`,

  'password-reset.too-many': (p) =>
    `A new password was asked for too often. Try again in ${Math.ceil(p.seconds / 60)} minutes.`,

  'session.missing': 'Sign in to go on.',
  'session.refused': 'This email address and password do not belong together.',
  'session.passkey-refused':
    'You cannot sign in here with this passkey. Choose another one, or sign in with your password.',
  'session.passkey-copied':
    'There seems to be a copy of this passkey. So we let nobody in with it. Sign in another way, remove this passkey and call your administrator.',
  'session.second-factor-asked': 'Sign in all the way first: give your code, or set one up.',
  'session.not-recent':
    'For your safety: sign in again, and then do this within a quarter of an hour.',
  'session.forged':
    'This request did not come from a page of this system. Reload the page and try again.',
  'session.too-many-attempts': (p: { seconds: number }) =>
    `There were too many attempts to sign in. Try again in ${Math.ceil(p.seconds / 60)} minutes.`,

  'passkey.malformed': 'Your browser sent something that is no passkey. Try again.',
  'passkey.too-late': 'This took too long, or was done already. Try again.',
  'passkey.refused': 'We could not check this passkey. Try again, or use another device.',
  'passkey.exists': 'This passkey is in use here already. Use another device.',
  'passkey.too-many': 'You have twenty passkeys already. Remove one first.',
  'passkey.last-way-in':
    'This is the only way in which you can sign in. Add another passkey first, or choose a password.',

  'access-request.too-many': (p: { seconds: number }) =>
    `Access was asked for too often from your network. Try again in ${Math.ceil(p.seconds / 60)} minutes.`,

  'single-sign-on.unavailable':
    'Your organisation cannot be reached to sign you in. Try again later, or sign in another way.',
  'single-sign-on.ended': 'This sign-in took too long, or is done already. Begin again.',
  'single-sign-on.cancelled':
    'Signing in was broken off, or your organisation did not let you in. Try again, or sign in another way.',
  'single-sign-on.refused':
    'Signing in through your organisation did not work. Try again, or ask your administrator for help.',
  'single-sign-on.address-not-proven':
    'Your organisation does not confirm that this mail address is yours. Sign in another way, or ask your administrator for help.',
  'single-sign-on.other-person':
    'This account belongs to somebody else of this organisation already. Ask your administrator for help.',
  'single-sign-on.last-way-in':
    'Without this connection you cannot sign in any more. Choose a password first.',

  'second-factor.wrong-code':
    'This code is not right, or was used already. Wait until your app shows a new code and fill that in.',
  'second-factor.last':
    'Your role asks for a second step when you sign in. Add another one first; then this one can go.',
  'second-factor.none': 'You have no app or passkey yet. Set one up first.',
  'second-factor.not-asked': 'No code is asked for now. Sign in with your password first.',
  'second-factor.not-begun': 'Begin setting up the app again.',
};
