import type { INestApplicationContext } from '@nestjs/common';
import { record, Trail } from '../platform/audit/trail.js';
import type { User } from '../platform/auth/user.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/db/database.js';
import type { Context, UserContext } from '../platform/http/context.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Trace {
  readonly request_id: string;
  readonly subject_id: string;
  readonly at: Date;
}

/**
 * How far loading came. The trail itself tells: each step has a request id of its own, which stands in
 * the transaction of the step. So what was cut off half-way goes on where it stopped, and what was
 * loaded is not loaded again, also when somebody deleted it since.
 */
export class Progress {
  private steps = 0;

  private constructor(
    private readonly done: ReadonlyMap<string, string>,
    private readonly begun: Date,
    private readonly trail: Trail,
  ) {}

  /** `undefined` when everything was loaded before. */
  static async resume(app: INestApplicationContext): Promise<Progress | undefined> {
    const database = app.get(Database, { strict: false });
    const trail = app.get(Trail, { strict: false });
    const marks = await database.query<Trace>(
      `SELECT request_id, subject_id, at FROM audit_entries WHERE subject_type = 'demonstration'`,
    );
    if (marks.some((mark) => mark.subject_id === 'loaded')) return undefined;
    const begun = marks.find((mark) => mark.subject_id === 'begun')?.at;
    if (begun === undefined) {
      const now = app.get(Clock, { strict: false }).now();
      await mark(trail, 'begun', now);
      return new Progress(new Map(), now, trail);
    }
    const traces = await database.query<Trace>(
      `SELECT request_id, subject_id, at FROM audit_entries WHERE request_id LIKE 'demonstration %'`,
    );
    const done = new Map(traces.map((trace) => [trace.request_id, trace.subject_id]));
    return new Progress(done, begun, trail);
  }

  /**
   * Does a step once and for all.
   *
   * @param name tells the steps apart; the same at every start
   * @param work records exactly one change
   * @returns the id of what was made or changed
   */
  async once<Who extends User | null>(
    name: string,
    { daysAgo, user }: { readonly daysAgo: number; readonly user: Who },
    work: (ctx: Who extends User ? UserContext : Context) => Promise<string>,
  ): Promise<string> {
    this.steps += 1;
    const requestId = `demonstration ${name}`;
    const known = this.done.get(requestId);
    if (known !== undefined) return known;
    const ctx = { requestId, now: this.before(daysAgo), language: 'nl', user } as const;
    return work(ctx as unknown as Who extends User ? UserContext : Context);
  }

  /** Does what makes several changes and is harmless to do again, also what is done already. */
  async again(
    { daysAgo, user }: { readonly daysAgo: number; readonly user: User },
    work: (ctx: UserContext) => Promise<void>,
  ): Promise<void> {
    this.steps += 1;
    const requestId = `demonstration again ${this.steps}`;
    const ctx = { requestId, now: this.before(daysAgo), language: 'nl', user } as const;
    await work(ctx as unknown as UserContext);
  }

  /** A minute apart, so that the trail of one day reads in the order in which things happened. */
  private before(daysAgo: number): Date {
    return new Date(this.begun.getTime() - daysAgo * DAY + this.steps * MINUTE);
  }

  async finish(): Promise<void> {
    await mark(this.trail, 'loaded', this.begun);
  }
}

async function mark(trail: Trail, subjectId: string, now: Date): Promise<void> {
  const ctx = { requestId: `demonstration ${subjectId}`, now, language: 'nl', user: null } as const;
  await trail.write(ctx, (write) =>
    record(write, { action: 'load', subjectType: 'demonstration', subjectId }),
  );
}
