export { BeginSession, type SignedIn } from './begin-session.js';
export { type NewTokens, CompleteSignIn } from './complete-sign-in.js';
export { endSessionsOf } from './end-sessions.js';
export { KnownDevices } from './known-devices.js';
export { MySessionStore } from './my-sessions.js';
export { hashPassword, passwordHashes, passwordMatches } from './passwords.js';
export { SessionAnswers } from './session-answers.js';
export { passkeyBuckets, passwordBuckets, SignInThrottle } from './sign-in-throttle.js';
export { deviceName, type Visitor, visitorOf } from './visitor.js';
