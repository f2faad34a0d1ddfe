import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { countAttempt } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

const WINDOW = 15 * 60_000;
/** A whole town hall sits behind one address; nobody guesses here, it only costs room. */
const MOST_PER_ADDRESS = 300;

/** Keeps one address from filling the table of attempts, and from wearing a provider out. */
@Injectable()
export class SignOnThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `session.too-many-attempts` */
  async count({ now }: Context, addressBucket: string): Promise<void> {
    const bucket = createHash('sha256').update(addressBucket).digest('base64url');
    const { count, since } = await countAttempt(this.database, `sign-on:${bucket}`, {
      now,
      windowMs: WINDOW,
    });
    if (count <= MOST_PER_ADDRESS) return;
    const wait = since.getTime() + WINDOW - now.getTime();
    throw new DomainError('session.too-many-attempts', { seconds: Math.ceil(wait / 1000) });
  }
}
