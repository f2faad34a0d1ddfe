import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import { IdentityEntity } from './identity.entity.js';

/** Who somebody is to a provider. */
export interface Subject {
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
}

/** An account that has the address which a provider vouches for. */
export interface AccountAtAddress {
  readonly id: string;
  readonly name: string;
  readonly isBlocked: boolean;
  /** It signs in another way: who owns it decides whether this one is added. */
  readonly hasWayIn: boolean;
  /** The same provider knows the owner by another subject. */
  readonly hasOther: boolean;
}

@Injectable()
export class Identities {
  constructor(private readonly database: Database) {}

  /** Whose it is; a blocked account is as good as none. */
  async find({
    issuer,
    subject,
  }: Subject): Promise<{ id: string; isBlocked: boolean } | undefined> {
    const [row] = await this.database.query<{ id: string; isBlocked: boolean }>(
      `SELECT i.user_id AS id, EXISTS (
         SELECT FROM user_blocks b WHERE b.user_id = i.user_id AND b.lifted_at IS NULL)
         AS "isBlocked"
       FROM identities i WHERE i.issuer = $1 AND i.subject = $2`,
      [issuer, subject],
    );
    return row;
  }

  async accountAt(
    reader: Reader,
    email: string,
    issuer: string,
  ): Promise<AccountAtAddress | undefined> {
    const [row] = (await reader.query(
      `SELECT u.id, u.name,
         EXISTS (SELECT FROM user_blocks b WHERE b.user_id = u.id AND b.lifted_at IS NULL)
           AS "isBlocked",
         u.password_hash IS NOT NULL OR EXISTS (SELECT FROM passkeys p WHERE p.user_id = u.id)
           OR EXISTS (SELECT FROM identities i WHERE i.user_id = u.id) AS "hasWayIn",
         EXISTS (SELECT FROM identities i WHERE i.user_id = u.id AND i.issuer = $2) AS "hasOther"
       FROM users u WHERE u.email = $1`,
      [email, issuer],
    )) as AccountAtAddress[];
    return row;
  }

  /** @throws DomainError `single-sign-on.other-person` when either is joined to another already */
  async join(write: WriteContext, userId: string, of: Subject): Promise<void> {
    const { provider, issuer, subject } = of;
    const id = uuidv7();
    const at = { createdAt: write.now, lastUsedAt: write.now };
    try {
      await write.tx.insert(IdentityEntity, { id, userId, provider, issuer, subject, ...at });
    } catch (error) {
      const broken = brokenConstraint(error);
      if (broken === 'identities_subject' || broken === 'identities_once') {
        throw new DomainError('single-sign-on.other-person');
      }
      throw error;
    }
    // Who it is there stands in `identities`, where it can be erased.
    await record(write, {
      action: 'connect',
      subjectType: 'user',
      subjectId: userId,
      after: { provider },
    });
  }

  async noteUsed({ tx, now }: WriteContext, { issuer, subject }: Subject): Promise<void> {
    await tx.update(IdentityEntity, { issuer, subject }, { lastUsedAt: now });
  }
}
