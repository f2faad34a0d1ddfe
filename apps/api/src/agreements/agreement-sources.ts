import { Injectable } from '@nestjs/common';
import type { SourceAnswer } from '@zorgpaden/domain/agreements';
import type { AgreementSource } from '@zorgpaden/domain/agreements/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';
import { offersOn, textHash } from './agreement-offers.js';

/** A text of a region that waits for an answer. */
export interface Offer {
  readonly proposalId: string;
  readonly regionId: string;
  readonly sourceId: string;
  readonly versionId: string;
  readonly number: number;
}

/** $1 the agreement, $2 the peildatum, $3 today. */
const SOURCE = `
  SELECT jsonb_build_object('id', r.id, 'name', r.name) AS coalition, a.id AS "agreementId",
    EXISTS (
      SELECT 1 FROM coalition_memberships j
      JOIN agreement_versions v ON v.agreement_id = a.id AND v.agreed_on <= $2::date
      WHERE j.regional_id = r.id AND j.local_id = p.coalition_id AND j.period @> $2::date
        AND j.accepted_at IS NOT NULL AND r.deleted_at IS NULL) AS "isReadable",
    (SELECT s.number FROM joint_proposal_answers w
      JOIN agreement_versions s ON s.id = w.source_version_id
      JOIN agreement_versions t ON t.id = w.received_version_id AND t.deleted_at IS NULL
      WHERE w.proposal_id = p.id
        AND (w.answered_at AT TIME ZONE 'Europe/Amsterdam')::date <= $2::date
      ORDER BY w.answered_at DESC, w.id DESC LIMIT 1) AS number,
    (SELECT jsonb_build_object('number', o.number, 'agreedOn', o.agreed_on)
      FROM (${offersOn('$3')}) o WHERE o.agreement_id = p.received_id) AS offer
  FROM joint_proposals p
  JOIN agreements a ON a.id = p.agreement_id
  JOIN coalitions r ON r.id = a.coalition_id
  WHERE p.received_id = $1`;

const OFFER = `
  SELECT o.proposal_id AS "proposalId", o.region_id AS "regionId", o.source_id AS "sourceId",
    o.version_id AS "versionId", o.number
  FROM (${offersOn('$2')}) o WHERE o.agreement_id = $1`;

/** $1 the id, $2 the proposal, $3 the version of the region, $4 whether it was taken, $5 when, $6 by whom. */
const ANSWER = `
  INSERT INTO joint_proposal_answers
    (id, proposal_id, source_version_id, text_hash, received_version_id, answered_at, answered_by)
  SELECT $1, p.id, v.id, ${textHash('v')}, d.id, $5, $6
  FROM joint_proposals p
  JOIN agreement_versions v ON v.id = $3
  LEFT JOIN agreement_versions d
    ON $4 AND d.agreement_id = p.received_id AND d.status = 'draft' AND d.deleted_at IS NULL
  WHERE p.id = $2`;

/** Where the texts of a local coalition come from that a region proposed, and what became of them. */
@Injectable()
export class AgreementSources {
  /** `null` of what the coalition wrote itself. What is offered is work of today. */
  async of(
    reader: Reader,
    agreementId: string,
    { peildatum, today }: { readonly peildatum: PlainDate; readonly today: PlainDate },
  ): Promise<AgreementSource | null> {
    const [source] = (await reader.query(SOURCE, [
      ...[agreementId, peildatum, today],
    ])) as AgreementSource[];
    if (source === undefined) return null;
    return peildatum < today ? { ...source, offer: null } : source;
  }

  async offer(reader: Reader, agreementId: string, today: PlainDate): Promise<Offer | undefined> {
    const [offer] = (await reader.query(OFFER, [agreementId, today])) as Offer[];
    return offer;
  }

  /** What was taken over stands in the draft by now. */
  async answer(
    { tx, now, user }: WriteContext,
    { proposalId, versionId }: Pick<Offer, 'proposalId' | 'versionId'>,
    answer: SourceAnswer,
  ): Promise<void> {
    await tx.query(ANSWER, [
      ...[uuidv7(), proposalId, versionId, answer === 'taken', now, user?.id ?? null],
    ]);
  }
}
