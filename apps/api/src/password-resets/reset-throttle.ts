import { Injectable } from '@nestjs/common';
import {
  type AttemptLimit,
  bucketOf,
  countAttempt,
  refuseTooMany,
} from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

const WINDOW = 15 * 60_000;
/** Mails to one address within the window; nobody has a use for more, and nobody gets more. */
const MOST_PER_ACCOUNT = 3;
/** A whole office may have forgotten its passwords; a list of addresses is something else. */
const PER_ADDRESS: AttemptLimit = { most: 20, windowMs: WINDOW, code: 'password-reset.too-many' };

/** Slows down asking, counted the same whether there is an account or not. */
@Injectable()
export class ResetThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `password-reset.too-many` */
  countAddress({ now }: Context, addressBucket: string): Promise<void> {
    const bucket = bucketOf('reset', `reset-address:${addressBucket}`);
    return refuseTooMany(this.database, now, PER_ADDRESS, bucket);
  }

  /** Whether a mail may go out. The answer is not told: the mails before it are there already. */
  async countAccount({ now }: Context, email: string): Promise<boolean> {
    const bucket = bucketOf('reset', `reset-account:${email}`);
    const { count } = await countAttempt(this.database, bucket, { now, windowMs: WINDOW });
    return count <= MOST_PER_ACCOUNT;
  }
}
