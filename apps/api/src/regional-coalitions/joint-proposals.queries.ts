import { Inject, Injectable } from '@nestjs/common';
import { outcomeOn, sourcesThere, type JointProposal } from '@zorgpaden/domain/regional-coalitions';
import type {
  JointProposalList,
  JointProposalView,
} from '@zorgpaden/domain/regional-coalitions/proposal.contract';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { LAST_ANSWER, offersOn } from '../agreements/index.js';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';

export const PROPOSALS_PER_PAGE = 20;

interface Row {
  readonly agreement: JointProposalView['agreement'];
  readonly members: readonly (JointProposal & {
    readonly coalition: JointProposalView['members'][number]['coalition'];
    readonly proposedAt: string;
    readonly next: JointProposalView['members'][number]['next'];
  })[];
}

/**
 * $1 the regional coalition, $2 one agreement or null, $3 and $4 which part, $5 today. Of what a local coalition made
 * of it only the days and whether somebody declined: its words are its own.
 */
const PROPOSALS = `
  SELECT jsonb_build_object('id', a.id, 'title', (
      SELECT v.content->>'title' FROM agreement_versions v
      WHERE v.agreement_id = a.id ORDER BY v.deleted_at NULLS FIRST, v.number DESC LIMIT 1
    ), 'number', (
      SELECT v.number FROM agreement_versions v WHERE v.agreement_id = a.id
      ORDER BY v.deleted_at NULLS FIRST, v.agreed_on <= $5::date DESC NULLS LAST, v.number DESC LIMIT 1
    )) AS agreement,
    jsonb_agg(jsonb_build_object(
      'coalition', jsonb_build_object('id', c.id, 'name', c.name),
      'proposedAt', p.proposed_at, 'refusal', p.refusal,
      'next', CASE WHEN o.proposal_id IS NOT NULL THEN 'offered' WHEN (
        SELECT last.received_version_id IS NULL FROM (${LAST_ANSWER}) last) THEN 'kept' END,
      'versions', CASE WHEN p.received_id IS NOT NULL THEN COALESCE((
        SELECT jsonb_agg(jsonb_build_object('number', v.number, 'status', v.status,
          'agreedOn', v.agreed_on, 'endedOn', v.ended_on,
          'content', jsonb_build_object('validity', v.content->'validity'),
          'takenFrom', (
            SELECT s.number FROM joint_proposal_answers w
            JOIN agreement_versions s ON s.id = w.source_version_id
            WHERE w.received_version_id = v.id ORDER BY w.answered_at DESC, w.id DESC LIMIT 1),
          'isDeclined', COALESCE((
            SELECT s.answer = 'declined' FROM agreement_consents s WHERE s.version_id = v.id
            ORDER BY s.registered_at DESC, s.id DESC LIMIT 1), false)) ORDER BY v.number)
        FROM agreement_versions v
        WHERE v.agreement_id = p.received_id AND v.deleted_at IS NULL), '[]') END
    ) ORDER BY c.name, c.id) AS members
  FROM joint_proposals p
  JOIN agreements a ON a.id = p.agreement_id AND a.coalition_id = $1
  JOIN coalitions c ON c.id = p.coalition_id
  LEFT JOIN (${offersOn('$5')}) o ON o.proposal_id = p.id
  WHERE $2::uuid IS NULL OR a.id = $2
  GROUP BY a.id
  ORDER BY max(p.proposed_at) DESC, a.id LIMIT $3 OFFSET $4`;

/** What a region proposed, and what became of it in each local coalition. */
@Injectable()
export class JointProposalQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    { page = 1 }: { readonly page?: number | undefined },
  ): Promise<JointProposalList> {
    permit(ctx.user, ['regional-coalition', 'read-proposals'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const today = peildatumOf(ctx);
    const rows = await this.rows(this.database, [
      ...[coalitionId, null],
      // One more than fits tells whether there is a next page.
      ...[PROPOSALS_PER_PAGE + 1, (page - 1) * PROPOSALS_PER_PAGE, today],
    ]);
    const address = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/joint-proposals`;
    return {
      items: rows.slice(0, PROPOSALS_PER_PAGE).map((row) => viewOf(row, today)),
      links: pageLinks(address, {}, page, rows.length > PROPOSALS_PER_PAGE),
    };
  }

  /** @throws DomainError `request.not-found` when it was proposed to nobody */
  async one(
    ctx: UserContext,
    coalitionId: string,
    agreementId: string,
  ): Promise<JointProposalView> {
    const today = peildatumOf(ctx);
    const [row] = await this.rows(this.database, [coalitionId, agreementId, 1, 0, today]);
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(row, today);
  }

  private async rows(reader: Reader, parameters: unknown[]): Promise<Row[]> {
    return (await reader.query(PROPOSALS, parameters)) as Row[];
  }
}

function viewOf({ agreement, members }: Row, today: PlainDate): JointProposalView {
  return {
    agreement,
    members: members.map((member) => {
      const outcome = outcomeOn(member, today);
      return {
        coalition: member.coalition,
        proposedAt: new Date(member.proposedAt).toISOString(),
        outcome,
        refusal: outcome === 'refused' ? member.refusal : null,
        sources: sourcesThere(member.versions ?? [], today),
        next: member.next,
      };
    }),
  };
}
