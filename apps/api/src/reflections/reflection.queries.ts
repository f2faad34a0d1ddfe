import { Inject, Injectable } from '@nestjs/common';
import { reflectionReach, vitalityOn } from '@zorgpaden/domain/reflections';
import type {
  InvitablePartners,
  ReflectionList,
  reflectionsQuery,
} from '@zorgpaden/domain/reflections/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { partnersOf, REFLECTIONS, type ReflectionRow } from './reflection-rows.js';
import { heldOf, Partners, summaryOf, vitalityView } from './summary.js';

export const REFLECTIONS_PER_PAGE = 25;

/**
 * $3 whether all, else $4 the organisations that were invited; $5 whether the past is asked: what was
 * planned then nobody knows any more. $6 and $7 which part.
 */
const LIST = `${REFLECTIONS}
  AND ($3 OR EXISTS (SELECT 1 FROM reflection_invitations i
    WHERE i.reflection_id = r.id AND i.organisation_id = ANY ($4)))
  AND (r.held_at IS NULL OR r.date <= $2::date) AND (NOT $5 OR r.held_at IS NOT NULL)
  ORDER BY r.date DESC, r.id DESC LIMIT $6 OFFSET $7`;

/** Held by the peildatum: of those the last ones, further back than anybody asks. */
const HELD = `${REFLECTIONS} AND r.held_at IS NOT NULL AND r.date <= $2::date
  ORDER BY r.date DESC, r.id DESC LIMIT 30`;

/** $1 the coalition, $2 the day: who works for a partner gets its mail. */
const INVITABLE = `
  SELECT jsonb_build_object('id', o.id, 'name', o.name, 'domain', o.domain) AS organisation,
    (SELECT min(u.email) FROM role_assignments r JOIN users u ON u.id = r.user_id
     WHERE r.organisation_id = o.id AND r.role = 'partner' AND r.period @> $2::date
       AND u.emptied_at IS NULL) AS email
  FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
  WHERE p.coalition_id = $1 AND p.period @> $2::date ORDER BY o.name, o.id`;

/** The reflections of a coalition, and whether all partners took part in the last twelve months. */
@Injectable()
export class ReflectionQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    asked: z.infer<typeof reflectionsQuery>,
  ): Promise<ReflectionList> {
    permit(ctx.user, ['reflection', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const { isAll, organisations } = reflectionReach(ctx.user, coalitionId);
    const peildatum = peildatumOf(ctx, asked);
    const isPast = peildatum < peildatumOf(ctx);
    const { page = 1 } = asked;
    const offset = (page - 1) * REFLECTIONS_PER_PAGE;
    const [rows, held, partners] = await Promise.all([
      this.database.query<ReflectionRow>(LIST, [
        ...[coalitionId, peildatum, isAll, organisations, isPast],
        // One more than fits tells whether there is a next page.
        ...[REFLECTIONS_PER_PAGE + 1, offset],
      ]),
      this.database.query<ReflectionRow>(HELD, [coalitionId, peildatum]),
      partnersOf(this.database, coalitionId).then((found) => new Partners(found)),
    ]);
    const vitality = vitalityOn(heldOf(held), partners.all, peildatum);
    return {
      peildatum,
      vitality: vitalityView(vitality, partners),
      items: rows.slice(0, REFLECTIONS_PER_PAGE).map((row) => summaryOf(row, partners, peildatum)),
      links: pageLinks(
        this.address(coalitionId, 'reflections'),
        asked.peildatum === undefined ? {} : { peildatum: asked.peildatum },
        page,
        rows.length > REFLECTIONS_PER_PAGE,
      ),
    };
  }

  /** Whom one can invite for that day, and at which address. */
  async invitable(
    ctx: UserContext,
    coalitionId: string,
    on: PlainDate,
  ): Promise<InvitablePartners> {
    permit(ctx.user, ['reflection', 'plan'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const items = await this.database.query<InvitablePartners['items'][number]>(INVITABLE, [
      coalitionId,
      on,
    ]);
    const self = this.address(coalitionId, `reflection-partners?on=${on}`);
    return { items, links: { self } };
  }

  private address(coalitionId: string, rest: string): string {
    return `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/${rest}`;
  }
}
