import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
import { Database } from '../platform/db/database.js';
import { Jobs } from '../platform/jobs/index.js';

/** A mail address that waits to be confirmed, with whose account it is for. */
export interface AddressChange {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly oldEmail: string;
  readonly newEmail: string;
}

@Injectable()
export class AddressChangeRepository {
  constructor(database: Database, jobs: Jobs) {
    jobs.define({
      name: 'address-change-cleanup',
      schedule: '10 * * * *',
      run: async ({ now }) => {
        await database.query('DELETE FROM address_changes WHERE expires_at <= $1', [now]);
      },
    });
  }

  /** Whoever has this address already. */
  async ownerOf(
    { tx }: WriteContext,
    email: string,
  ): Promise<{ readonly name: string } | undefined> {
    const [owner] = (await tx.query('SELECT name FROM users WHERE email = $1', [email])) as {
      name: string;
    }[];
    return owner;
  }

  /** @returns the id of the change, and of the one of before that it takes the place of */
  async begin(
    ctx: WriteContext,
    asked: { readonly userId: string; readonly email: string; readonly expiresAt: Date },
  ): Promise<{ readonly id: string; readonly before: string | null }> {
    const before = await this.endOf(ctx, asked.userId);
    const id = uuidv7();
    await ctx.tx.query(
      `INSERT INTO address_changes (id, user_id, email, asked_at, expires_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [id, asked.userId, asked.email, ctx.now, asked.expiresAt],
    );
    return { id, before };
  }

  /** Ends what somebody asked for. @returns its id, when there was something */
  async endOf({ tx }: WriteContext, userId: string): Promise<string | null> {
    const [rows] = (await tx.query('DELETE FROM address_changes WHERE user_id = $1 RETURNING id', [
      userId,
    ])) as [{ id: string }[], number];
    return rows[0]?.id ?? null;
  }

  /** Takes a change that still waits. @throws DomainError `link.ended` */
  async take({ tx, now }: WriteContext, id: string): Promise<AddressChange> {
    const rows = (await tx.query(
      `SELECT c.id, c.user_id AS "userId", u.name, u.email AS "oldEmail", c.email AS "newEmail"
       FROM address_changes c JOIN users u ON u.id = c.user_id
       WHERE c.id = $1 AND c.expires_at > $2 AND u.emptied_at IS NULL FOR UPDATE`,
      [id, now],
    )) as AddressChange[];
    const [change] = rows;
    if (change === undefined) throw new DomainError('link.ended');
    await tx.query('DELETE FROM address_changes WHERE id = $1', [id]);
    return change;
  }

  /** @throws DomainError `user.exists` when somebody else took the address meanwhile */
  async setAddress({ tx }: WriteContext, { userId, newEmail }: AddressChange): Promise<void> {
    try {
      await tx.query('UPDATE users SET email = $2 WHERE id = $1', [userId, newEmail]);
    } catch (error) {
      if (brokenConstraint(error) === 'users_email') throw new DomainError('user.exists');
      throw error;
    }
  }
}
