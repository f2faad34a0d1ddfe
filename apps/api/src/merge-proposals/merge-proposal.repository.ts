import { Injectable } from '@nestjs/common';
import type { OrganisationPair } from '@zorgpaden/domain/organisation-merges';
import type { MergeProposal, MergeProposalAnswer } from '@zorgpaden/domain/merge-proposals';
import { DomainError } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A proposal as one needs to know it to answer it. */
export interface StoredProposal extends MergeProposal {
  readonly id: string;
  readonly coalitionId: string;
  readonly oneName: string;
  readonly otherName: string;
}

export interface NewProposal {
  readonly coalitionId: string;
  /** In the order in which a pair is kept. */
  readonly pair: readonly [Named, Named];
  readonly reason: string;
}

/** Whether both organisations of a proposal `m` are in the register. */
export const BOTH_THERE = `
  (SELECT count(*) = 2 FROM organisations o WHERE o.id IN (m.one_id, m.other_id))`;

@Injectable()
export class MergeProposalRepository {
  /** @returns its id; `undefined` when the coalition has this pair open already */
  async insert(
    { tx, now, user }: WriteContext<UserContext>,
    { coalitionId, pair: [one, other], reason }: NewProposal,
  ): Promise<string | undefined> {
    const [row] = (await tx.query(
      `INSERT INTO merge_proposals (id, coalition_id, one_id, one_name, other_id, other_name, reason,
         proposed_at, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
      [uuidv7(), coalitionId, one.id, one.name, other.id, other.name, reason, now, user.id],
    )) as { id: string }[];
    return row?.id;
  }

  /** For answering it: one at a time. @throws DomainError `request.not-found` */
  async lock(tx: EntityManager, id: string, coalitionId?: string): Promise<StoredProposal> {
    const [found] = (await tx.query(
      `SELECT m.id, m.coalition_id AS "coalitionId", m.one_name AS "oneName",
         m.other_name AS "otherName", m.answer, ${BOTH_THERE} AS "areBothThere"
       FROM merge_proposals m
       WHERE m.id = $1 AND ($2::uuid IS NULL OR m.coalition_id = $2) FOR UPDATE`,
      [id, coalitionId ?? null],
    )) as StoredProposal[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }

  async answer(
    { tx, now, user }: WriteContext<UserContext>,
    id: string,
    answer: MergeProposalAnswer,
    reason: string,
  ): Promise<void> {
    await tx.query(
      `UPDATE merge_proposals
       SET answer = $2, answer_reason = $3, answered_at = $4, answered_by = $5 WHERE id = $1`,
      [id, answer, reason, now, user.id],
    );
  }

  /** The open ones about these two, of every coalition. */
  async openOf(tx: EntityManager, { keptId, mergedId }: OrganisationPair): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT id FROM merge_proposals
       WHERE one_id = least($1::uuid, $2::uuid) AND other_id = greatest($1::uuid, $2::uuid)
         AND answer IS NULL ORDER BY id`,
      [keptId, mergedId],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
