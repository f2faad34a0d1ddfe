import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

const WINDOW = 15 * 60_000;

/** Failures within the window after which the next attempt has to wait. */
const MOST = { account: 10, address: 50 } as const;

/** Who tries: the account it is tried on, and the address it comes from. */
export interface SignInAttempt {
  readonly email: string;
  readonly addressBucket: string;
}

/**
 * Slows down guessing, per account and per address, whatever process the attempts reach. An attempt
 * counts before the password is looked at: many at once gain nothing.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `session.too-many-attempts` */
  async count(ctx: Context, attempt: SignInAttempt): Promise<void> {
    for (const [kind, bucket] of buckets(attempt)) {
      const [row] = await this.database.query<{ failures: number; since: Date }>(
        `INSERT INTO sign_in_attempts (bucket, failures, since) VALUES ($1, 1, $2)
         ON CONFLICT (bucket) DO UPDATE SET
           failures = CASE WHEN sign_in_attempts.since > $3 THEN sign_in_attempts.failures + 1 ELSE 1 END,
           since = CASE WHEN sign_in_attempts.since > $3 THEN sign_in_attempts.since ELSE $2 END
         RETURNING failures, since`,
        [bucket, ctx.now, new Date(ctx.now.getTime() - WINDOW)],
      );
      if (row === undefined || row.failures <= MOST[kind]) continue;
      const wait = row.since.getTime() + WINDOW - ctx.now.getTime();
      throw new DomainError('session.too-many-attempts', { seconds: Math.ceil(wait / 1000) });
    }
  }

  /** The password was right: the account starts afresh, the address gets this one attempt back. */
  async forgive(attempt: SignInAttempt): Promise<void> {
    const [[, account], [, address]] = buckets(attempt);
    await this.database.query('DELETE FROM sign_in_attempts WHERE bucket = $1', [account]);
    await this.database.query(
      'UPDATE sign_in_attempts SET failures = greatest(failures - 1, 0) WHERE bucket = $1',
      [address],
    );
  }

  /** Takes away what no longer counts. */
  async cleanUp(now: Date): Promise<void> {
    await this.database.query('DELETE FROM sign_in_attempts WHERE since < $1', [
      new Date(now.getTime() - WINDOW),
    ]);
  }
}

/** Hashed: the table holds no mail or network addresses. */
function buckets({ email, addressBucket }: SignInAttempt) {
  return [
    ['account', bucketOf('account', email)],
    ['address', bucketOf('address', addressBucket)],
  ] as const;
}

function bucketOf(kind: string, value: string): string {
  return `${kind}:${createHash('sha256').update(value).digest('base64url')}`;
}
