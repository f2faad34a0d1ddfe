export { actorOf } from './data/actor';
export { signedIn } from './data/signed-in';
export { SessionStore } from './data/session-store';
export { signInAgain } from './data/sign-in-again';
