import type { QueueOptions, QueuePolicy } from 'pg-boss';
import type { Job } from './job.js';

const HOUR = 60 * 60;

/** How a job is kept in the database. */
export function queueOptions({ schedule, retries }: Job<never>): QueueOptions {
  return {
    // A process that was killed in the middle: another one takes over after this.
    expireInSeconds: 5 * 60,
    retentionSeconds: 14 * 24 * HOUR,
    deleteAfterSeconds: (schedule === undefined ? 7 * 24 : 1) * HOUR,
    retryLimit: retries?.times ?? 0,
    retryDelay: retries?.firstAfterSeconds ?? 0,
    retryBackoff: retries !== undefined,
    ...(retries && { retryDelayMax: retries.atMostAfterSeconds }),
  };
}

/** A scheduled job never runs beside itself: a turn that comes while one is busy is left out. */
export function queuePolicy({ schedule }: Job<never>): QueuePolicy {
  return schedule === undefined ? 'standard' : 'exclusive';
}
