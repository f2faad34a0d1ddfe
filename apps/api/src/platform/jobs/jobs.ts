import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { v7 as uuidv7 } from 'uuid';
import { onCommit, type WriteContext } from '../audit/trail.js';
import { Clock } from '../clock/clock.js';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';
import { isUnreachable } from '../db/database-errors.js';
import { Database } from '../db/database.js';
import type { Context } from '../http/context.js';
import { errorText } from '../log/error-text.js';
import { createBoss } from './create-boss.js';
import type { Job } from './job.js';
import { queueOptions, queuePolicy } from './queue-options.js';

/** How long a job in hand may take to finish when the process is asked to stop. */
const PATIENCE = 10_000;
/** A job of this process starts at once; one that another process added, within this. */
const LOOK_EVERY_SECONDS = 2;
const LOOK_FOR_SCHEDULED_EVERY_SECONDS = 5;

/** A queue, for the word that defined it. */
export interface Queue<Data extends object> {
  /** Adds a job, in the transaction of the write: it is done when the write is kept, and never else. */
  add(ctx: WriteContext, data: Data): Promise<void>;
  /** Many, in one statement. */
  addAll(ctx: WriteContext, data: readonly Data[]): Promise<void>;
}

/**
 * Jobs that processes share through PostgreSQL: each is done once, also when a process is killed or the
 * database goes away in between. Words define their jobs when they are made.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly boss: PgBoss;
  private readonly jobs = new Map<string, Job<never>>();
  private readonly made = new Map<string, Promise<void>>();
  private readonly workers = new Map<string, string>();
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly clock: Clock,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    database: Database,
  ) {
    this.boss = createBoss(database);
    // What it tells is not always an Error, whatever its types say.
    this.boss.on('error', (error) =>
      this.failed('pg-boss', Object.assign(new Error(error.message), error), true),
    );
    this.boss.on('warning', ({ message }) => this.logger.warn(message));
  }

  define<Data extends object>(job: Job<Data>): Queue<Data> {
    if (this.jobs.has(job.name)) throw new Error(`There are two jobs called ${job.name}.`);
    this.jobs.set(job.name, job as Job<never>);
    return {
      add: (ctx, data) => this.add(ctx, job.name, [data]),
      addAll: (ctx, data) => this.add(ctx, job.name, data),
    };
  }

  /** Does a job in this process, now: for commands and tests. */
  async runNow(name: string, data: object = {}): Promise<void> {
    const job = this.jobs.get(name);
    if (job === undefined) throw new Error(`There is no job called ${name}.`);
    await job.run(this.context(), data as never, { isLast: true });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.runsJobs) return;
    await this.boss.start();
    for (const job of this.jobs.values()) await this.start(job);
  }

  /** Before the connections are closed: a job in hand is finished, or given back. */
  async onModuleDestroy(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: PATIENCE });
  }

  private async add(ctx: WriteContext, name: string, all: readonly object[]) {
    if (all.length === 0) return;
    await this.make(name);
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: (await ctx.tx.query(text, values)) as unknown[],
      }),
    };
    const [only, ...others] = all;
    if (others.length === 0) await this.boss.send(name, only, { db });
    else
      await this.boss.insert(
        name,
        all.map((data) => ({ data })),
        { db },
      );
    onCommit(ctx, () => this.lookNow(name));
  }

  private lookNow(name: string): void {
    const worker = this.workers.get(name);
    if (worker !== undefined) this.boss.notifyWorker(worker);
  }

  /** Makes the queue, once per process; that another process made it already is no matter. */
  private make(name: string): Promise<void> {
    const job = this.jobs.get(name) as Job<never>;
    const options = { ...queueOptions(job), policy: queuePolicy(job) };
    const making = this.made.get(name) ?? this.boss.createQueue(name, options);
    this.made.set(name, making);
    making.catch(() => this.made.delete(name));
    return making;
  }

  private async start(job: Job<never>): Promise<void> {
    const { name, schedule } = job;
    await this.make(name);
    await this.boss.updateQueue(name, queueOptions(job));
    if (schedule !== undefined) {
      await this.boss.schedule(name, schedule, {}, { tz: 'Europe/Amsterdam', missed: 'once' });
    }
    const pollingIntervalSeconds =
      schedule === undefined ? LOOK_EVERY_SECONDS : LOOK_FOR_SCHEDULED_EVERY_SECONDS;
    const options = { pollingIntervalSeconds, includeMetadata: true } as const;
    this.workers.set(
      name,
      await this.boss.work<object, void, typeof options>(name, options, async ([work]) => {
        if (work !== undefined) await this.carryOut(job, work);
      }),
    );
  }

  private async carryOut(job: Job<never>, work: JobWithMetadata<object>): Promise<void> {
    const isLast = work.retryCount >= work.retryLimit;
    try {
      await job.run(this.context(), work.data as never, { isLast });
    } catch (error) {
      this.failed(job.name, error, isLast);
      // pg-boss keeps what is thrown: an error of ours could carry more than belongs there.
      throw new Error('The log says why.');
    } finally {
      // There may be more where this came from.
      this.lookNow(job.name);
    }
  }

  private context(): Context {
    return { requestId: uuidv7(), now: this.clock.now(), language: 'nl', user: null };
  }

  /** That the database is away is told by who listens to it. */
  private failed(what: string, error: unknown, isFinal: boolean): void {
    if (isUnreachable(error)) return;
    if (isFinal) this.logger.error(`${what}: ${errorText(error)}`);
    else this.logger.warn(`${what} will be tried again: ${errorText(error)}`);
  }
}
