export { actorOf } from './data/actor';
export { signedIn } from './data/signed-in';
export { SessionStore } from './data/session-store';
export { signInAgain } from './data/sign-in-again';
export { PasswordField } from './ui/password-field';
export { refusalText } from './ui/refusal-text';
