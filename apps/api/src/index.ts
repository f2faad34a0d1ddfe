export { createApp, type AppOverrides } from './create-app.js';
export { Clock, SystemClock } from './platform/clock/clock.js';
export type {
  ApiConfig,
  FilesConfig,
  MailConfig,
  SignInProvider,
} from './platform/config/api-config.js';
export {
  demonstrationCode,
  loadDemonstration,
  newDemonstrationAccounts,
  renewDemonstrationPasswords,
  type DemonstrationAccount,
} from './demonstration/index.js';
export { verifyTrail } from './platform/audit/verify/verify-trail.js';
export type { Finding, Verification } from './platform/audit/verify/finding.js';
export { migrate } from './platform/db/migrate.js';
export {
  importReferenceFiles,
  isUnchanged,
  loadReferenceData,
  type ImportResult,
  type TableReport,
} from './reference-data/index.js';
export { readSignInProviders, type SettingProblem } from './single-sign-on/index.js';
export { createAdministrator, type NewAdministrator } from './users/create-administrator.js';
export { hasAccounts } from './users/has-accounts.js';
