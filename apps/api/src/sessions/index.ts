export { type NewTokens, CompleteSignIn } from './complete-sign-in.js';
export { endSessionsOf } from './end-sessions.js';
export { KnownDevices } from './known-devices.js';
export { MySessionStore } from './my-sessions.js';
export { hashPassword, passwordHashes, passwordMatches } from './passwords.js';
export { SessionAnswers } from './session-answers.js';
export { passwordBuckets, SignInThrottle } from './sign-in-throttle.js';
export { deviceName, type Visitor, visitorOf } from './visitor.js';
