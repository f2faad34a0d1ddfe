import { jest } from '@jest/globals';
import { record } from '../audit/trail.js';
import { Signs, until } from '../testing/signs.testing.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.testing.js';
import type { Job } from './job.js';
import { asIfWaited, jobProcess, type JobProcess } from './job-process.testing.js';

const ctx = {
  requestId: 'request',
  now: new Date('2026-11-03T09:00:00Z'),
  language: 'nl',
  user: null,
} as const;
const change = { action: 'try', subjectType: 'thing', subjectId: '1' };

// A turn of a schedule is looked for every few seconds.
jest.setTimeout(60_000);

interface Numbered {
  readonly number: number;
}

describe('jobs', () => {
  let database: TestDatabase;
  let processes: JobProcess[];

  beforeEach(async () => {
    database = await testDatabase();
    processes = [];
  });
  afterEach(async () => {
    await Promise.all(processes.map((process) => process.stop()));
    await database.drop();
  });

  /** A process with this one job; `add` writes and adds in one transaction. */
  async function started(job: Job<Numbered>) {
    const process = jobProcess(database);
    processes.push(process);
    const queue = process.jobs.define(job);
    await process.start();
    const add = (numbers: readonly number[], fails = false) =>
      process.trail.write(ctx, async (write) => {
        await record(write, change);
        for (const number of numbers) await queue.add(write, { number });
        if (fails) throw new Error('broke');
      });
    return { ...process, add };
  }

  const states = async (name: string) =>
    (
      await database.query<{ state: string }>('SELECT state FROM pgboss.job WHERE name = $1', [
        name,
      ])
    ).map(({ state }) => state);

  it('when the write is not kept, then its job is not there; when it is kept, then it is done', async () => {
    const done = new Signs<number>();
    const run: Job<Numbered>['run'] = async (_, { number }) => done.give(number);
    const { add } = await started({ name: 'count', run });
    await expect(add([1], true)).rejects.toThrow('broke');
    await add([2]);
    expect(await done.reach(1)).toEqual([2]);
    expect(await database.query('SELECT 1 FROM pgboss.job')).toHaveLength(1);
  });

  it('when two processes share the work, then each job is done once', async () => {
    const done = new Signs<number>();
    const run: Job<Numbered>['run'] = async (_, { number }) => done.give(number);
    const { add } = await started({ name: 'count', run });
    await started({ name: 'count', run });
    const numbers = Array.from({ length: 10 }, (_, number) => number);
    await add(numbers);
    expect([...(await done.reach(numbers.length))].sort()).toEqual(numbers);
    await until(
      () => states('count'),
      (seen) => seen.every((state) => state === 'completed'),
    );
    expect(done.seen).toHaveLength(numbers.length);
  });

  it('when a job fails, then it is tried again, with the waits that it asked for, and says which try is the last', async () => {
    const tries = new Signs<boolean>();
    const { add } = await started({
      name: 'stumble',
      retries: { times: 2, firstAfterSeconds: 600, atMostAfterSeconds: 3_600 },
      run: async (_, __, { isLast }) => {
        tries.give(isLast);
        if (!isLast) throw new Error('not yet');
      },
    });
    await add([1]);
    for (const count of [1, 2]) {
      await tries.reach(count);
      const [waits] = await until(
        () =>
          database.query<{ seconds: number }>(
            `SELECT extract(epoch FROM start_after - now()) AS seconds FROM pgboss.job
             WHERE name = 'stumble' AND state = 'retry' AND retry_count = $1`,
            [count - 1],
          ),
        (rows) => rows.length === 1,
      );
      expect(Number(waits?.seconds)).toBeGreaterThan(300);
      expect(Number(waits?.seconds)).toBeLessThanOrEqual(3_600);
      await asIfWaited(database);
    }
    expect(await tries.reach(3)).toEqual([false, false, true]);
    await until(
      () => states('stumble'),
      (seen) => seen.join() === 'completed',
    );
  });

  it('when a job fails for good, then the database keeps nothing of what it said', async () => {
    const tried = new Signs<number>();
    const { add } = await started({
      name: 'break',
      run: async (_, { number }) => {
        tried.give(number);
        throw new Error('iemand@voorbeeld.example is not there');
      },
    });
    await add([1]);
    await until(
      () => states('break'),
      (seen) => seen.join() === 'failed',
    );
    const rows = await database.query('SELECT * FROM pgboss.job');
    expect(JSON.stringify(rows)).not.toContain('voorbeeld.example');
  });

  it('when two processes keep the same schedule, then each turn is done once', async () => {
    const turns = new Signs<Date>();
    const job: Job<Numbered> = {
      name: 'tick',
      schedule: '* * * * *',
      run: async ({ now }) => turns.give(now),
    };
    await Promise.all([started(job), started(job)]);
    expect(await turns.reach(1)).toContainEqual(ctx.now);
    await Promise.all(processes.splice(0).map((process) => process.stop()));
    const twice = await database.query(
      `SELECT data->>'slot' FROM pgboss.job WHERE name = '__pgboss__send-it'
       GROUP BY 1 HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const done = (await states('tick')).filter((state) => state === 'completed');
    expect(turns.seen).toHaveLength(done.length);
  });

  it('when the database sends everybody away, then the work goes on afterwards', async () => {
    const done = new Signs<number>();
    const { add } = await started({
      name: 'count',
      run: async (_, { number }) => done.give(number),
    });
    await database.asApplication(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name LIKE 'zorgpaden%'`,
    );
    await until(
      () =>
        add([1]).then(
          () => true,
          () => false,
        ),
      (isAdded) => isAdded,
    );
    expect(await done.reach(1)).toEqual([1]);
  });

  it('when a process stops, then it finishes what it has in hand and leaves no connection behind', async () => {
    const begun = new Signs<number>();
    const ended = new Signs<number>();
    let finish: () => void = () => undefined;
    const mayFinish = new Promise<void>((resolve) => (finish = resolve));
    const { add } = await started({
      name: 'long',
      run: async (_, { number }) => {
        begun.give(number);
        await mayFinish;
        ended.give(number);
      },
    });
    await add([1]);
    await begun.reach(1);
    const stopping = processes.splice(0).map((process) => process.stop());
    finish();
    await Promise.all(stopping);
    expect(ended.seen).toEqual([1]);
    expect(await states('long')).toEqual(['completed']);
    const left = await until(
      () =>
        database.query(
          `SELECT 1 FROM pg_stat_activity
           WHERE datname = current_database() AND application_name LIKE 'zorgpaden%'`,
        ),
      (rows) => rows.length === 0,
    );
    expect(left).toEqual([]);
  });

  it('when there are two jobs of one name, then the start says so', () => {
    const { jobs } = jobProcess(database);
    const job = { name: 'twice', run: async () => undefined };
    jobs.define(job);
    expect(() => jobs.define(job)).toThrow('two jobs called twice');
  });
});
