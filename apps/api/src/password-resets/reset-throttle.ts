import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { countAttempt, type Attempts } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

const WINDOW = 15 * 60_000;
/** Mails to one address within the window; nobody has a use for more, and nobody gets more. */
const MOST_PER_ACCOUNT = 3;
/** A whole office may have forgotten its passwords; a list of addresses is something else. */
const MOST_PER_ADDRESS = 20;

/** Slows down asking, counted the same whether there is an account or not. */
@Injectable()
export class ResetThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `password-reset.too-many` */
  async countAddress(ctx: Context, addressBucket: string): Promise<void> {
    const { count, since } = await this.count(ctx, `reset-address:${addressBucket}`);
    if (count <= MOST_PER_ADDRESS) return;
    const wait = since.getTime() + WINDOW - ctx.now.getTime();
    throw new DomainError('password-reset.too-many', { seconds: Math.ceil(wait / 1000) });
  }

  /** Whether a mail may go out. The answer is not told: the mails before it are there already. */
  async countAccount(ctx: Context, email: string): Promise<boolean> {
    const { count } = await this.count(ctx, `reset-account:${email}`);
    return count <= MOST_PER_ACCOUNT;
  }

  private count({ now }: Context, bucket: string): Promise<Attempts> {
    return countAttempt(this.database, hashed(bucket), { now, windowMs: WINDOW });
  }
}

/** The table holds no mail or network addresses. */
function hashed(bucket: string): string {
  return `reset:${createHash('sha256').update(bucket).digest('base64url')}`;
}
