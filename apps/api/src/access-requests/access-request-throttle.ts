import { Injectable } from '@nestjs/common';
import { type AttemptLimit, bucketOf, refuseTooMany } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

/** A whole office may find this on one morning; a program that makes requests is something else. */
const LIMIT: AttemptLimit = { most: 20, windowMs: 60 * 60_000, code: 'access-request.too-many' };

@Injectable()
export class AccessRequestThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `access-request.too-many` */
  count({ now }: Context, addressBucket: string): Promise<void> {
    return refuseTooMany(this.database, now, LIMIT, bucketOf('access', addressBucket));
  }
}
