import { Injectable } from '@nestjs/common';
import { type AttemptLimit, bucketOf, refuseTooMany } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

/** A whole town hall sits behind one address; nobody guesses here, it only costs room. */
const LIMIT: AttemptLimit = { most: 300, windowMs: 15 * 60_000, code: 'session.too-many-attempts' };

/** Keeps one address from filling the table of attempts, and from wearing a provider out. */
@Injectable()
export class SignOnThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `session.too-many-attempts` */
  count({ now }: Context, addressBucket: string): Promise<void> {
    return refuseTooMany(this.database, now, LIMIT, bucketOf('sign-on', addressBucket));
  }
}
