import { Injectable } from '@nestjs/common';
import type {
  AccountView,
  KnownDeviceList,
  MySessions,
  PasskeyView,
} from '@zorgpaden/domain/sessions/account.contract';
import { needsSecondFactor } from '@zorgpaden/domain/second-factors';
import { DomainError } from '@zorgpaden/domain/shared';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { Factors } from '../second-factors/index.js';
import { MyDeviceStore, MySessionStore } from '../sessions/index.js';

const ACCOUNT = `
  SELECT email, name, password_hash IS NOT NULL AS "hasPassword",
    password_set_at AS "passwordSetAt",
    (SELECT c.email FROM address_changes c
     WHERE c.user_id = users.id AND c.expires_at > $2) AS "newEmail"
  FROM users WHERE id = $1`;

interface AccountRow extends Record<string, unknown> {
  readonly email: string;
  readonly newEmail: string | null;
  readonly name: string;
  readonly hasPassword: boolean;
  readonly passwordSetAt: Date | null;
}

@Injectable()
export class AccountQueries {
  constructor(
    private readonly database: Database,
    private readonly factors: Factors,
    private readonly sessions: MySessionStore,
    private readonly devices: MyDeviceStore,
  ) {}

  async show({ user, now }: UserContext): Promise<AccountView> {
    const [[account], held, passkeys] = await Promise.all([
      this.database.query<AccountRow>(ACCOUNT, [user.id, now]),
      this.factors.of(this.database, user.id),
      this.passkeys(user.id),
    ]);
    if (account === undefined) throw new DomainError('session.missing');
    const { email, newEmail, name, hasPassword, passwordSetAt } = account;
    return {
      email,
      newEmail,
      name,
      password: hasPassword ? { setAt: passwordSetAt?.toISOString() ?? null } : null,
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

  async myDevices({ user, now }: UserContext, token: string | undefined): Promise<KnownDeviceList> {
    const rows = await this.devices.list(user.id, token, now);
    return {
      items: rows.map(({ since, lastUsedAt, rememberedUntil, ...row }) => ({
        ...row,
        since: since.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
        rememberedUntil: rememberedUntil?.toISOString() ?? null,
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
