import { randomBytes } from 'node:crypto';
import { entities } from '../../entities.js';
import { Trail } from '../audit/trail.js';
import { Database } from '../db/database.js';
import { SettableClock } from '../testing/settable-clock.testing.js';
import type { TestDatabase } from '../testing/test-database.testing.js';
import { Jobs } from './jobs.js';

/** What a process has that does jobs, and no more of it. */
export interface JobProcess {
  readonly jobs: Jobs;
  readonly trail: Trail;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** One of any number of processes on one database. */
export function jobProcess(on: TestDatabase, clock = new SettableClock()): JobProcess {
  const config = {
    databaseUrl: on.applicationUrl,
    publicUrl: 'http://localhost:3000',
    trustedProxies: [],
    secretKey: randomBytes(32),
    runsJobs: true,
  };
  const database = new Database(config, entities);
  const jobs = new Jobs(clock, config, database);
  return {
    jobs,
    trail: new Trail(database),
    start: async () => {
      await database.onModuleInit();
      await jobs.onApplicationBootstrap();
    },
    stop: async () => {
      await jobs.onModuleDestroy();
      await database.onApplicationShutdown();
    },
  };
}

/** A job that waits for its next try does not wait any longer: as if the time had passed. */
export async function asIfWaited(on: TestDatabase): Promise<void> {
  await on.query(`UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry')`);
}
