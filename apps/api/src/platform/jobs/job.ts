import type { Context } from '../http/context.js';

/** Work that is done outside a request, by whichever process comes to it first. */
export interface Job<Data extends object> {
  /** The name of its queue: `session-cleanup`. */
  readonly name: string;
  /** When it runs by itself (cron, Amsterdam time). What was missed while nobody ran is done once. */
  readonly schedule?: string;
  /** Without it a failure is final; a scheduled job has its next turn anyway. */
  readonly retries?: Retries;
  /**
   * @param ctx a context without a user: what it writes, the system wrote
   * @throws to be tried again. Its message goes to the log: no personal data
   */
  readonly run: (ctx: Context, data: Data, attempt: Attempt) => Promise<void>;
}

/** How often a job is tried again. Each wait is about twice the one before. */
export interface Retries {
  readonly times: number;
  readonly firstAfterSeconds: number;
  readonly atMostAfterSeconds: number;
}

/** Which try of a job this is. */
export interface Attempt {
  /** When this one fails, the job has failed. */
  readonly isLast: boolean;
}
