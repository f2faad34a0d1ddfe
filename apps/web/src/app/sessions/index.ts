export { actorOf } from './data/actor';
export { signedIn } from './data/signed-in';
export { SessionStore } from './data/session-store';
export { signInAgain } from './data/sign-in-again';
export { chosenPassword } from './ui/chosen-password';
export { NewPasswordField } from './ui/new-password-field';
export { PasswordField } from './ui/password-field';
export { refusalText } from './ui/refusal-text';
