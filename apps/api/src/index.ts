export { createApp, type AppOverrides } from './create-app.js';
export { Clock, SystemClock } from './platform/clock/clock.js';
export type { ApiConfig } from './platform/config/api-config.js';
export { migrate } from './platform/db/migrate.js';
