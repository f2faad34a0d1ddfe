import { Injectable } from '@nestjs/common';
import type { ProposalRefusal } from '@zorgpaden/domain/regional-coalitions';
import { v7 as uuidv7 } from 'uuid';
import { AgreementSources, type ReceivedDraft } from '../agreements/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';

/** One agreement of the region, for one local coalition. */
export interface ProposalKey {
  readonly agreementId: string;
  readonly coalitionId: string;
}

@Injectable()
export class JointProposalRepository {
  constructor(private readonly sources: AgreementSources) {}

  /** Those of the coalitions that it was proposed to before. */
  async known(reader: Reader, agreementId: string): Promise<ReadonlySet<string>> {
    const rows = (await reader.query(
      'SELECT coalition_id AS id FROM joint_proposals WHERE agreement_id = $1',
      [agreementId],
    )) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  /** That it is going to be proposed there. Who says so at the same moment says the same. */
  async begin({ tx, now, user }: WriteContext, { agreementId, coalitionId }: ProposalKey) {
    await tx.query(
      `INSERT INTO joint_proposals (id, agreement_id, coalition_id, proposed_at, proposed_by)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [uuidv7(), agreementId, coalitionId, now, user?.id ?? null],
    );
  }

  /**
   * One at a time: whether it still has to be brought there, for it is not there or was thrown away. Asked
   * once it is locked, to see also what somebody did whom one waited for.
   */
  async isToBring(
    { tx }: WriteContext,
    { agreementId, coalitionId }: ProposalKey,
  ): Promise<boolean> {
    const [row] = (await tx.query(
      `SELECT received_id AS "receivedId" FROM joint_proposals
       WHERE agreement_id = $1 AND coalition_id = $2 FOR UPDATE`,
      [agreementId, coalitionId],
    )) as { receivedId: string | null }[];
    const versions = (await tx.query(
      'SELECT 1 FROM agreement_versions WHERE agreement_id = $1 AND deleted_at IS NULL LIMIT 1',
      [row?.receivedId],
    )) as unknown[];
    return row !== undefined && versions.length === 0;
  }

  async received(
    ctx: WriteContext,
    key: ProposalKey,
    { id, sourceVersionId }: ReceivedDraft,
  ): Promise<void> {
    const proposalId = await this.settle(ctx, key, id, null);
    await this.sources.answer(ctx, { proposalId, versionId: sourceVersionId }, 'taken');
  }

  async refused(ctx: WriteContext, key: ProposalKey, refusal: ProposalRefusal): Promise<void> {
    await this.settle(ctx, key, null, refusal);
  }

  private async settle(
    { tx, now, user }: WriteContext,
    { agreementId, coalitionId }: ProposalKey,
    receivedId: string | null,
    refusal: ProposalRefusal | null,
  ): Promise<string> {
    const [[row]] = (await tx.query(
      `UPDATE joint_proposals
       SET received_id = COALESCE($3, received_id), refusal = $4, proposed_at = $5, proposed_by = $6
       WHERE agreement_id = $1 AND coalition_id = $2 RETURNING id`,
      [agreementId, coalitionId, receivedId, refusal, now, user?.id ?? null],
    )) as [{ id: string }[], number];
    return row?.id ?? '';
  }
}
