export {
  demonstrationCode,
  newDemonstrationAccounts,
  type DemonstrationAccount,
} from './accounts.js';
export { loadDemonstration } from './load-demonstration.js';
export { renewDemonstrationPasswords } from './renew-passwords.js';
