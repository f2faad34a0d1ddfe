export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors.js';
export { applicationRole, database, ownerRole, type Urls } from './connection.js';
export { runningPostgres, startPostgres, type StartOptions } from './start-postgres.js';
export type { EmbeddedPostgres } from './supervise.js';
