import { PgBoss } from 'pg-boss';
import type { Database } from '../db/database.js';

/**
 * pg-boss on our own connections, in the role of the application: its tables were made by a migration,
 * and it changes no schema. What needs an owner (partitions, statistics, rebuilding indexes) is off.
 */
export function createBoss({ pool }: Database): PgBoss {
  return new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    createSchema: false,
    migrate: false,
    persistQueueStats: false,
    reindex: false,
    monitorVacuum: false,
    cronWorkerIntervalSeconds: 2,
    // Jobs that wait for other jobs: there are none.
    flowIntervalSeconds: 60 * 60,
  });
}
