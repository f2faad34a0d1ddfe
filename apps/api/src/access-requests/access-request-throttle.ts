import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { countAttempt } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

const WINDOW = 60 * 60_000;
/** A whole office may find this on one morning; a program that makes requests is something else. */
const MOST_PER_ADDRESS = 20;

@Injectable()
export class AccessRequestThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `access-request.too-many` */
  async count({ now }: Context, addressBucket: string): Promise<void> {
    const bucket = createHash('sha256').update(addressBucket).digest('base64url');
    const { count, since } = await countAttempt(this.database, `access:${bucket}`, {
      now,
      windowMs: WINDOW,
    });
    if (count <= MOST_PER_ADDRESS) return;
    const wait = since.getTime() + WINDOW - now.getTime();
    throw new DomainError('access-request.too-many', { seconds: Math.ceil(wait / 1000) });
  }
}
