import { Inject, Injectable } from '@nestjs/common';
import type { Lead } from '@zorgpaden/domain/coalitions';
import type { LeadView } from '@zorgpaden/domain/coalitions/contract';
import type { EntityManager } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import type { Reader } from '../platform/db/reader.js';
import { refuseUnknownCoalition } from './known-coalition.js';

/** $1 the coalition. */
const LEADS = `
  SELECT u.id AS "userId", u.name, u.email,
    lower(r.period)::text AS "from", upper(r.period)::text AS "to"
  FROM role_assignments r JOIN users u ON u.id = r.user_id
  WHERE r.coalition_id = $1 AND r.role = 'lead'
  ORDER BY lower(r.period), u.id`;

/** Who leads a coalition, from when to when. */
@Injectable()
export class LeadRepository {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string) {
    permit(ctx.user, ['people', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/leads`;
    return { items: await this.views(this.database, coalitionId), links: { self } };
  }

  async views(reader: Reader, coalitionId: string): Promise<LeadView[]> {
    return (await reader.query(LEADS, [coalitionId])) as LeadView[];
  }

  async findLeads(tx: EntityManager, coalitionId: string): Promise<Lead[]> {
    const views = await this.views(tx, coalitionId);
    return views.map(({ userId, from, to }) => ({ userId, period: { from, to } }));
  }

  /** The account that somebody has, by its address. */
  async findAccount(tx: EntityManager, email: string): Promise<string | undefined> {
    const rows: { id: string }[] = await tx.query('SELECT id FROM users WHERE email = $1', [email]);
    return rows[0]?.id;
  }

  /** Ends the period that began on this day. */
  async end(ctx: WriteContext, coalitionId: string, lead: Lead): Promise<void> {
    const { from, to } = lead.period;
    await ctx.tx.query(
      `UPDATE role_assignments
       SET period = daterange($4::date, $5::date), ended_by = $6, ended_at = $7, version = version + 1
       WHERE coalition_id = $1 AND user_id = $2 AND role = $3 AND lower(period) = $4::date`,
      [coalitionId, lead.userId, 'lead', from, to, ctx.user?.id ?? null, ctx.now],
    );
  }
}
