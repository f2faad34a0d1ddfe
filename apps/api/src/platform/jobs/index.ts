export type { Attempt, Job, Retries } from './job.js';
export { Jobs, type Queue } from './jobs.js';
