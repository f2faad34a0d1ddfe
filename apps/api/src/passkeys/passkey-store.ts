import { Injectable } from '@nestjs/common';
import { counterWentBack } from '@zorgpaden/domain/passkeys';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { hashOf } from '../platform/auth/session-cookie.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { Credential } from './relying-party.js';

/** A passkey as who signs in with it shows it, and what this browser is to its owner. */
export interface OwnedPasskey {
  readonly id: string;
  readonly userId: string;
  readonly publicKey: Buffer;
  readonly isKnownDevice: boolean;
}

/** With what an account can be got into. */
export interface WaysIn {
  readonly hasPassword: boolean;
  readonly passkeys: number;
  /** Organisations that open it. */
  readonly identities: number;
}

@Injectable()
export class PasskeyStore {
  constructor(private readonly database: Database) {}

  /** One whose owner is blocked is as good as none. */
  async find(
    credentialId: string,
    deviceToken: string | undefined,
  ): Promise<OwnedPasskey | undefined> {
    const [row] = await this.database.query<OwnedPasskey & Record<string, unknown>>(
      `SELECT p.id, p.user_id AS "userId", p.public_key AS "publicKey",
              d.user_id IS NOT NULL AS "isKnownDevice"
       FROM passkeys p LEFT JOIN known_devices d ON d.user_id = p.user_id AND d.token_hash = $2
       WHERE p.credential_id = $1 AND NOT EXISTS (
         SELECT FROM user_blocks b WHERE b.user_id = p.user_id AND b.lifted_at IS NULL)`,
      [credentialId, deviceToken === undefined ? null : hashOf(deviceToken)],
    );
    return row;
  }

  /** What the devices of somebody call their keys. */
  credentialsOf(userId: string): Promise<Pick<Credential, 'id' | 'transports'>[]> {
    return this.database.query<Pick<Credential, 'id' | 'transports'>>(
      'SELECT credential_id AS id, transports FROM passkeys WHERE user_id = $1 ORDER BY id',
      [userId],
    );
  }

  async namesOf({ tx }: WriteContext, userId: string): Promise<string[]> {
    const rows = (await tx.query('SELECT name FROM passkeys WHERE user_id = $1', [userId])) as {
      name: string;
    }[];
    return rows.map(({ name }) => name);
  }

  async waysInto(reader: Reader, userId: string): Promise<WaysIn> {
    const [row] = (await reader.query(
      `SELECT password_hash IS NOT NULL AS "hasPassword",
              (SELECT count(*)::int FROM passkeys WHERE user_id = u.id) AS passkeys,
              (SELECT count(*)::int FROM identities WHERE user_id = u.id) AS identities
       FROM users u WHERE id = $1`,
      [userId],
    )) as WaysIn[];
    if (row === undefined) throw new DomainError('request.not-found');
    return row;
  }

  /** Makes who changes the passkeys of somebody at the same time wait: each looks at what is left. */
  async lock({ tx }: WriteContext, userId: string): Promise<void> {
    await tx.query('SELECT FROM users WHERE id = $1 FOR UPDATE', [userId]);
  }

  /**
   * @returns its id
   * @throws DomainError `passkey.exists` when somebody has it, also when that is somebody else
   */
  async add(
    { tx, now }: WriteContext,
    userId: string,
    { id: credentialId, publicKey, counter, transports }: Credential,
    name: string,
  ): Promise<string> {
    const id = uuidv7();
    try {
      await tx.query(
        `INSERT INTO passkeys
           (id, user_id, credential_id, public_key, counter, transports, name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, userId, credentialId, Buffer.from(publicKey), counter, transports, name, now],
      );
    } catch (error) {
      if (brokenConstraint(error) !== 'passkeys_credential_id') throw error;
      throw new DomainError('passkey.exists');
    }
    return id;
  }

  /**
   * Notes that it was used, and how far its counter is.
   *
   * @throws DomainError `session.passkey-copied` when that is no further than it was
   */
  async noteUse({ tx, now }: WriteContext, id: string, said: number): Promise<void> {
    const [row] = (await tx.query(
      'SELECT counter::float8 AS kept FROM passkeys WHERE id = $1 FOR UPDATE',
      [id],
    )) as { kept: number }[];
    // Removed a moment ago.
    if (row === undefined) throw new DomainError('session.passkey-refused');
    if (counterWentBack(row.kept, said)) throw new DomainError('session.passkey-copied');
    await tx.query('UPDATE passkeys SET counter = $2, last_used_at = $3 WHERE id = $1', [
      ...[id, said, now],
    ]);
  }

  /** @returns whether this person had it */
  async rename({ tx }: WriteContext, userId: string, id: string, name: string): Promise<boolean> {
    const [, count] = (await tx.query(
      'UPDATE passkeys SET name = $3 WHERE user_id = $1 AND id = $2',
      [userId, id, name],
    )) as [unknown, number];
    return count > 0;
  }

  /** @returns whether this person had it */
  async remove({ tx }: WriteContext, userId: string, id: string): Promise<boolean> {
    const [, count] = (await tx.query('DELETE FROM passkeys WHERE user_id = $1 AND id = $2', [
      ...[userId, id],
    ])) as [unknown, number];
    return count > 0;
  }
}
