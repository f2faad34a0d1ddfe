import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';

/** The owner of a password. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Accounts that still are somebody's: one that was emptied gets no password any more. */
@Injectable()
export class Accounts {
  constructor(private readonly database: Database) {}

  async findByEmail(email: string): Promise<Account | undefined> {
    const [account] = await this.database.query<Account>(
      'SELECT id, email, name FROM users WHERE email = $1 AND emptied_at IS NULL',
      [email],
    );
    return account;
  }

  async find(ctx: WriteContext, id: string): Promise<Account | undefined> {
    const rows = (await ctx.tx.query(
      'SELECT id, email, name FROM users WHERE id = $1 AND emptied_at IS NULL',
      [id],
    )) as Account[];
    return rows[0];
  }

  async setPasswordHash(ctx: WriteContext, id: string, hash: string): Promise<void> {
    await ctx.tx.query('UPDATE users SET password_hash = $2, password_set_at = $3 WHERE id = $1', [
      id,
      hash,
      ctx.now,
    ]);
  }
}
