import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { countAttempt } from '../platform/attempts/count-attempt.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';

const WINDOW = 60 * 60_000;
/** Nobody changes address more often; who does sends mail to people who asked for none. */
const MOST = 5;

/** Slows down asking: each time two people get mail. */
@Injectable()
export class AddressThrottle {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `address-change.too-many` */
  async count({ user, now }: UserContext): Promise<void> {
    const bucket = `address:${createHash('sha256').update(user.id).digest('base64url')}`;
    const { count, since } = await countAttempt(this.database, bucket, { now, windowMs: WINDOW });
    if (count <= MOST) return;
    const wait = since.getTime() + WINDOW - now.getTime();
    throw new DomainError('address-change.too-many', { seconds: Math.ceil(wait / 1000) });
  }
}
