import { Inject, Injectable } from '@nestjs/common';
import { type MergeProposal, mergeProposalState } from '@zorgpaden/domain/merge-proposals';
import type {
  MergeProposalList,
  MergeProposalsQuery,
  MergeProposalView,
} from '@zorgpaden/domain/merge-proposals/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { BOTH_THERE } from './merge-proposal.repository.js';

const PER_PAGE = 50;

interface Row
  extends MergeProposal, Pick<MergeProposalView, 'id' | 'coalition' | 'one' | 'other' | 'reason'> {
  readonly proposedAt: Date;
  readonly answerReason: string;
  readonly answeredAt: Date | null;
}

const PROPOSALS = `
  SELECT m.id, jsonb_build_object('id', c.id, 'name', c.name) AS coalition,
    jsonb_build_object('id', m.one_id, 'name', m.one_name) AS one,
    jsonb_build_object('id', m.other_id, 'name', m.other_name) AS other,
    m.reason, m.proposed_at AS "proposedAt", m.answer, m.answer_reason AS "answerReason",
    m.answered_at AS "answeredAt", ${BOTH_THERE} AS "areBothThere"
  FROM merge_proposals m JOIN coalitions c ON c.id = m.coalition_id AND c.deleted_at IS NULL`;

/** $1 the coalition, $2 one organisation or null, $3 and $4 which part. The latest first. */
const OF_COALITION = `${PROPOSALS}
  WHERE m.coalition_id = $1 AND ($2::uuid IS NULL OR $2 IN (m.one_id, m.other_id))
  ORDER BY m.proposed_at DESC, m.id DESC LIMIT $3 OFFSET $4`;

/** $1 one organisation or null, $2 and $3 which part. What waits longest first. */
const OPEN = `${PROPOSALS}
  WHERE m.answer IS NULL AND ${BOTH_THERE}
    AND ($1::uuid IS NULL OR $1 IN (m.one_id, m.other_id))
  ORDER BY m.proposed_at, m.id LIMIT $2 OFFSET $3`;

/** Organisations that coalitions say are one, and what became of that. */
@Injectable()
export class MergeProposalQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async ofCoalition(
    ctx: UserContext,
    coalitionId: string,
    asked: MergeProposalsQuery,
  ): Promise<MergeProposalList> {
    permit(ctx.user, ['merge-proposal', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    return this.list(OF_COALITION, [coalitionId], asked, `coalitions/${coalitionId}/`);
  }

  async open(ctx: UserContext, asked: MergeProposalsQuery): Promise<MergeProposalList> {
    permit(ctx.user, ['merge-proposal', 'decide']);
    return this.list(OPEN, [], asked, '');
  }

  /** Also in the middle of a write. @throws DomainError `request.not-found` */
  async view(reader: Reader, id: string): Promise<MergeProposalView> {
    const [row] = (await reader.query(`${PROPOSALS} WHERE m.id = $1`, [id])) as Row[];
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(row);
  }

  private async list(
    sql: string,
    parameters: readonly string[],
    { organisationId, page = 1 }: MergeProposalsQuery,
    below: string,
  ): Promise<MergeProposalList> {
    const rows = await this.database.query<Row>(sql, [
      ...parameters,
      ...[organisationId ?? null, PER_PAGE + 1, (page - 1) * PER_PAGE],
    ]);
    return {
      items: rows.slice(0, PER_PAGE).map(viewOf),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/${below}merge-proposals`,
        organisationId === undefined ? {} : { organisationId },
        page,
        rows.length > PER_PAGE,
      ),
    };
  }
}

function viewOf(row: Row): MergeProposalView {
  const { id, coalition, one, other, reason, proposedAt, answeredAt, answerReason } = row;
  return {
    ...{ id, coalition, one, other, reason },
    proposedAt: proposedAt.toISOString(),
    state: mergeProposalState(row),
    answer: answeredAt === null ? null : { at: answeredAt.toISOString(), reason: answerReason },
  };
}
