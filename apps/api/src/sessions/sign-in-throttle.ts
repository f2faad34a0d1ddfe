import { Injectable } from '@nestjs/common';
import { bucketOf, refuseTooMany } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** So many failures within the window; the next attempt has to wait until it is over. */
interface Allowance {
  readonly most: number;
  readonly windowMs: number;
}

/**
 * Each kind of guess has its own counters. A browser that signed in to the account before counts for
 * itself alone: whatever strangers do, from its own address too, takes nothing from it.
 */
const allowances = {
  device: { most: 10, windowMs: 15 * MINUTE },
  pair: { most: 10, windowMs: 15 * MINUTE },
  account: { most: 30, windowMs: 15 * MINUTE },
  address: { most: 50, windowMs: 15 * MINUTE },
  'code-device': { most: 10, windowMs: 15 * MINUTE },
  code: { most: 5, windowMs: 15 * MINUTE },
  // Three codes of a million are right at any moment: a day of guessing finds one in 17,000 times.
  'code-day': { most: 20, windowMs: DAY },
} as const satisfies Record<string, Allowance>;

/** A counter: its kind, and what it counts for. */
export type Bucket = readonly [kind: keyof typeof allowances, of: string];

/** Who tries: the account it is tried on, the address it comes from, and the browser if we know it. */
export interface Attempt {
  readonly account: string;
  readonly addressBucket: string;
  /** Only of a browser that signed in to this very account before. */
  readonly device: string | undefined;
}

/**
 * Slows down guessing, whatever process the attempts reach. An attempt counts before it is looked at:
 * many at once gain nothing.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `session.too-many-attempts` */
  async count(ctx: Context, buckets: readonly Bucket[]): Promise<void> {
    for (const bucket of buckets) {
      const limit = { ...allowances[bucket[0]], code: 'session.too-many-attempts' };
      await refuseTooMany(this.database, ctx.now, limit, bucketOf(...bucket));
    }
  }

  /** It was right: the account starts afresh, the address gets this one attempt back. */
  async forgive(buckets: readonly Bucket[]): Promise<void> {
    const names = buckets
      .filter(([kind]) => kind !== 'address')
      .map((bucket) => bucketOf(...bucket));
    await this.database.query('DELETE FROM sign_in_attempts WHERE bucket = ANY($1)', [names]);
    await this.database.query(
      'UPDATE sign_in_attempts SET failures = greatest(failures - 1, 0) WHERE bucket = ANY($1)',
      [buckets.filter(([kind]) => kind === 'address').map((bucket) => bucketOf(...bucket))],
    );
  }

  /** Takes away what no longer counts. */
  async cleanUp(now: Date): Promise<void> {
    await this.database.query('DELETE FROM sign_in_attempts WHERE since < $1', [
      new Date(now.getTime() - DAY),
    ]);
  }
}

/** What a guess at a password counts for. */
export function passwordBuckets({ account, addressBucket, device }: Attempt): Bucket[] {
  if (device !== undefined) return [['device', `${device} ${account}`]];
  return [
    ['pair', `${addressBucket} ${account}`],
    ['address', addressBucket],
    ['account', account],
  ];
}

/**
 * What a passkey that is tried counts for. Nobody guesses a signature: it is counted to be slowed down, and
 * not per account, so that nobody can make its owner wait.
 */
export function passkeyBuckets({ account, addressBucket, device }: Attempt): Bucket[] {
  if (device !== undefined) return [['device', `${device} ${account}`]];
  return [
    ['pair', `${addressBucket} ${account}`],
    ['address', addressBucket],
  ];
}

/** What a guess at a code counts for: whoever comes here knows the password. */
export function codeBuckets({ account, device }: Omit<Attempt, 'addressBucket'>): Bucket[] {
  if (device !== undefined) return [['code-device', `${device} ${account}`]];
  return [
    ['code', account],
    ['code-day', account],
  ];
}
