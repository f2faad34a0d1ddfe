import { Injectable } from '@nestjs/common';
import { type AttemptLimit, bucketOf, refuseTooMany } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';

/** Nobody changes address more often; who does sends mail to people who asked for none. */
const LIMIT: AttemptLimit = { most: 5, windowMs: 60 * 60_000, code: 'address-change.too-many' };

/** Slows down asking: each time two people get mail. */
@Injectable()
export class AddressThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `address-change.too-many` */
  count({ user, now }: UserContext): Promise<void> {
    return refuseTooMany(this.database, now, LIMIT, bucketOf('address', user.id));
  }
}
