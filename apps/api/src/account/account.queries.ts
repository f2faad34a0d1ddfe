import { Injectable } from '@nestjs/common';
import type {
  AccountView,
  MySessions,
  PasskeyView,
} from '@zorgpaden/domain/sessions/account.contract';
import { needsSecondFactor } from '@zorgpaden/domain/second-factors';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { Factors } from '../second-factors/index.js';
import { MySessionStore } from '../sessions/index.js';

@Injectable()
export class AccountQueries {
  constructor(
    private readonly database: Database,
    private readonly factors: Factors,
    private readonly sessions: MySessionStore,
  ) {}

  async show({ user }: UserContext): Promise<AccountView> {
    const [[account], held, passkeys] = await Promise.all([
      this.database.query<{ name: string }>('SELECT name FROM users WHERE id = $1', [user.id]),
      this.factors.of(this.database, user.id),
      this.passkeys(user.id),
    ]);
    return {
      email: user.email,
      name: account?.name ?? user.name,
      needsSecondFactor: needsSecondFactor(this.factors.demandedOf(user.roles)),
      totpSince: held.totpSince?.toISOString() ?? null,
      recoveryCodesLeft: held.recoveryCodesLeft,
      passkeys,
    };
  }

  async mySessions({ user, session }: UserContext): Promise<MySessions> {
    const rows = await this.sessions.list(user.id);
    return {
      items: rows.map(({ createdAt, lastSeenAt, ...row }) => ({
        ...row,
        isThis: row.id === session?.id,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
      })),
    };
  }

  private async passkeys(userId: string): Promise<PasskeyView[]> {
    const rows = await this.database.query<{
      id: string;
      name: string;
      createdAt: Date;
      lastUsedAt: Date | null;
    }>(
      `SELECT id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt"
       FROM passkeys WHERE user_id = $1 ORDER BY id`,
      [userId],
    );
    return rows.map(({ createdAt, lastUsedAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
  }
}
