import { createHash } from 'node:crypto';
import { DomainError } from '@zorgpaden/domain/shared';
import type { Database } from '../db/database.js';

/** How often something was tried within a window, this time included, and since when. */
export interface Attempts {
  readonly count: number;
  readonly since: Date;
}

/**
 * Counts one more attempt, in one statement: whatever process it reaches, none is missed. A window that
 * is over begins anew.
 *
 * @param bucket what the attempts count for; hashed by the caller, for the table holds no addresses
 */
export async function countAttempt(
  database: Database,
  bucket: string,
  { now, windowMs }: { readonly now: Date; readonly windowMs: number },
): Promise<Attempts> {
  const [row] = await database.query<Attempts>(
    `INSERT INTO sign_in_attempts (bucket, failures, since) VALUES ($1, 1, $2)
     ON CONFLICT (bucket) DO UPDATE SET
       failures = CASE WHEN sign_in_attempts.since > $3 THEN sign_in_attempts.failures + 1 ELSE 1 END,
       since = CASE WHEN sign_in_attempts.since > $3 THEN sign_in_attempts.since ELSE $2 END
     RETURNING failures AS count, since`,
    [bucket, now, new Date(now.getTime() - windowMs)],
  );
  if (row === undefined) throw new Error('A counter that was written is not there.');
  return row;
}

/** So many of a kind within the window; the next has to wait until it is over. */
export interface AttemptLimit {
  readonly most: number;
  readonly windowMs: number;
  /** Of the refusal, whose sentence says how many seconds to wait. */
  readonly code: string;
}

/** Counts one more attempt, and refuses what is too much. @throws DomainError with the code of the limit */
export async function refuseTooMany(
  database: Database,
  now: Date,
  { most, windowMs, code }: AttemptLimit,
  bucket: string,
): Promise<void> {
  const { count, since } = await countAttempt(database, bucket, { now, windowMs });
  if (count <= most) return;
  const wait = since.getTime() + windowMs - now.getTime();
  throw new DomainError(code, { seconds: Math.ceil(wait / 1000) });
}

/** A counter by its kind and what it counts for. Hashed: the table holds no mail or network addresses. */
export function bucketOf(kind: string, of: string): string {
  return `${kind}:${createHash('sha256').update(of).digest('base64url')}`;
}
