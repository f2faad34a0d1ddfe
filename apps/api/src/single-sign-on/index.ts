export { readSignInProviders, type SettingProblem } from './read-providers.js';
export { type Newcomer, Tickets } from './tickets.js';
