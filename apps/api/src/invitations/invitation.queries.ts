import { Inject, Injectable } from '@nestjs/common';
import { invitationState } from '@zorgpaden/domain/invitations';
import type {
  InvitationList,
  InvitationView,
  OfferView,
} from '@zorgpaden/domain/invitations/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { Links } from '../platform/links/index.js';
import { invitationLink } from './invitation-link.js';
import { SCOPE, SCOPE_TABLES } from './invitation.repository.js';

interface Row extends Omit<InvitationView, 'invitedAt' | 'expiresAt' | 'state'> {
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly hasAccount: boolean;
}

const OFFERS = `
  SELECT i.id, i.email, i.role,
    jsonb_build_object('kind', s.kind, 'id', s.key, 'name', s.name) AS scope,
    lower(i.period)::text AS "from", upper(i.period)::text AS "to",
    jsonb_build_object('id', u.id, 'name', u.name) AS "invitedBy",
    i.invited_at AS "invitedAt", i.expires_at AS "expiresAt",
    i.hands_over_id IS NOT NULL AS "handsOver",
    EXISTS (SELECT FROM users taker WHERE taker.email = i.email) AS "hasAccount"
  FROM invitations i
  JOIN users u ON u.id = i.invited_by
  CROSS JOIN LATERAL (
    SELECT ${SCOPE} FROM (SELECT) one ${SCOPE_TABLES}
    WHERE c.deleted_at IS NULL) s
  WHERE i.email IS NOT NULL`;

/** Offers that stand: for who made them, and for who was invited. */
@Injectable()
export class InvitationQueries {
  constructor(
    private readonly database: Database,
    private readonly links: Links,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** What nobody took yet, also when its link has ended: it can be sent again. */
  async list(ctx: UserContext, coalitionId: string): Promise<InvitationList> {
    permit(ctx.user, ['people', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    return this.standing(ctx, coalitionId, `coalitions/${coalitionId}/invitations`);
  }

  /** The same of roles for a municipality, a region or the whole country. */
  async listWide(ctx: UserContext): Promise<InvitationList> {
    permit(ctx.user, ['people', 'invite-widely']);
    return this.standing(ctx, null, 'invitations');
  }

  private async standing(
    ctx: UserContext,
    coalitionId: string | null,
    path: string,
  ): Promise<InvitationList> {
    const rows = await this.database.query<Row>(
      `${OFFERS} AND i.coalition_id IS NOT DISTINCT FROM $1 ORDER BY i.invited_at DESC, i.id`,
      [coalitionId],
    );
    const self = `${this.config.publicUrl}/api/v1/${path}`;
    return { items: rows.map((row) => viewOf(row, ctx.now)), links: { self } };
  }

  /**
   * What is offered to who holds the link. Looking changes nothing (rule 14).
   *
   * @throws DomainError `link.ended`
   */
  async offer(ctx: Context, token: string): Promise<OfferView> {
    const invitationId = await this.links.find(ctx.now, invitationLink, token);
    const rows = await this.database.query<Row>(`${OFFERS} AND i.id = $1`, [invitationId ?? null]);
    const [row] = rows;
    if (row === undefined) throw new DomainError('link.ended');
    const { email, hasAccount, role, scope, from, to, handsOver } = row;
    const invitedBy = row.invitedBy.name;
    return { email, hasAccount, role, scope, from, to, invitedBy, handsOver };
  }
}

function viewOf({ hasAccount: _, invitedAt, expiresAt, ...row }: Row, now: Date): InvitationView {
  const state = invitationState({ expiresAt, acceptedAt: null, withdrawnAt: null }, now);
  return {
    ...row,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: state === 'open' ? 'open' : 'expired',
  };
}
