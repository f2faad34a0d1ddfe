import { Injectable } from '@nestjs/common';
import type { IdentityList } from '@zorgpaden/domain/single-sign-on/contract';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { hasOtherWayIn } from './other-way-in.js';
import { Providers } from './providers.js';

interface Row {
  readonly id: string;
  readonly provider: string;
  readonly since: Date;
  readonly lastUsedAt: Date;
}

@Injectable()
export class IdentityQueries {
  constructor(
    private readonly database: Database,
    private readonly providers: Providers,
  ) {}

  async list({ user, language }: UserContext): Promise<IdentityList> {
    const rows = await this.database.query<Row & Record<string, unknown>>(
      `SELECT id, provider, created_at AS since, last_used_at AS "lastUsedAt" FROM identities
       WHERE user_id = $1 ORDER BY created_at, id`,
      [user.id],
    );
    const items = rows.map(async ({ id, provider, since, lastUsedAt }) => ({
      id,
      provider: this.providers.find(provider)?.button[language] ?? provider,
      since: since.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      mayUndo: await hasOtherWayIn(this.database, user.id, id),
    }));
    return { items: await Promise.all(items) };
  }
}
