import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';
import { UserEntity } from '../users/index.js';

/** What somebody may change of their own account. */
@Injectable()
export class AccountStore {
  constructor(private readonly database: Database) {}

  /** `null` when there is no password. */
  async passwordHash(userId: string): Promise<string | null> {
    const [row] = await this.database.query<{ passwordHash: string | null }>(
      'SELECT password_hash AS "passwordHash" FROM users WHERE id = $1',
      [userId],
    );
    return row?.passwordHash ?? null;
  }

  async setPassword(ctx: WriteContext, id: string, passwordHash: string): Promise<void> {
    await ctx.tx.update(UserEntity, { id }, { passwordHash, passwordSetAt: ctx.now });
  }

  async setName(ctx: WriteContext, id: string, name: string): Promise<void> {
    await ctx.tx.update(UserEntity, { id }, { name });
  }
}
