import { Injectable } from '@nestjs/common';
import type { FollowUpState } from '@zorgpaden/domain/follow-ups';
import type { FollowUpContent, NewFollowUp } from '@zorgpaden/domain/follow-ups/contract';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';

/** A follow-up as a write sees it. */
export interface StoredFollowUp {
  readonly id: string;
  readonly coalitionId: string;
  readonly version: number;
  readonly state: FollowUpState;
  readonly content: FollowUpContent;
  readonly source: NewFollowUp['source'];
  readonly promisedOn: PlainDate;
  readonly deletedAt: Date | null;
}

const STORED = `
  SELECT id, coalition_id AS "coalitionId", version, state,
    jsonb_build_object('title', title, 'note', note, 'dueOn', due_on,
      'owner', jsonb_build_object('organisationId', organisation_id, 'function', function,
        'personId', person_id)) AS content,
    CASE WHEN source_kind IS NOT NULL
      THEN jsonb_build_object('kind', source_kind, 'id', source_id) END AS source,
    promised_on::text AS "promisedOn", deleted_at AS "deletedAt"
  FROM follow_ups`;

@Injectable()
export class FollowUpRepository {
  /** For changing it: one at a time. @throws DomainError `request.not-found` */
  async lock({ tx }: WriteContext, coalitionId: string, id: string): Promise<StoredFollowUp> {
    const [found] = (await tx.query(`${STORED} WHERE id = $1 AND coalition_id = $2 FOR UPDATE`, [
      id,
      coalitionId,
    ])) as StoredFollowUp[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }

  /** What a reflection, agreement or meeting led to, in the order in which it was promised. */
  async ofSource(reader: Reader, sourceId: string): Promise<StoredFollowUp[]> {
    return (await reader.query(
      `${STORED} WHERE source_id = $1 AND deleted_at IS NULL ORDER BY created_at, id`,
      [sourceId],
    )) as StoredFollowUp[];
  }

  async insert(
    { tx, now, user }: WriteContext,
    coalitionId: string,
    { source, ...content }: NewFollowUp,
    promisedOn: PlainDate,
  ): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO follow_ups (id, coalition_id, source_kind, source_id, promised_on, created_by,
         created_at, title, note, organisation_id, function, person_id, due_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[id, coalitionId, source?.kind ?? null, source?.id ?? null, promisedOn],
        ...[user?.id ?? null, now],
        ...columnsOf(content),
      ],
    );
    return id;
  }

  async change({ tx }: WriteContext, id: string, content: FollowUpContent): Promise<void> {
    await tx.query(
      `UPDATE follow_ups SET version = version + 1, title = $2, note = $3, organisation_id = $4,
         function = $5, person_id = $6, due_on = $7 WHERE id = $1`,
      [id, ...columnsOf(content)],
    );
  }

  async setDeleted({ tx }: WriteContext, id: string, deletedAt: Date | null): Promise<void> {
    await tx.query('UPDATE follow_ups SET version = version + 1, deleted_at = $2 WHERE id = $1', [
      id,
      deletedAt,
    ]);
  }

  async addStep(
    { tx, now, user }: WriteContext,
    id: string,
    step: { readonly state: FollowUpState; readonly outcome: string; readonly on: PlainDate },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO follow_up_steps (id, follow_up_id, state, on_day, outcome, stated_by, stated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), id, step.state, step.on, step.outcome, user?.id ?? null, now],
    );
    await tx.query('UPDATE follow_ups SET version = version + 1, state = $2 WHERE id = $1', [
      id,
      step.state,
    ]);
  }
}

/** What the trail keeps of it. */
export function contentInTrail({ owner, ...content }: FollowUpContent): object {
  const { title, note, dueOn } = content;
  return { title, note, dueOn, ...owner };
}

/** In the order of the statements above. */
function columnsOf({ title, note, owner, dueOn }: FollowUpContent): unknown[] {
  return [title, note, owner.organisationId, owner.function, owner.personId, dueOn];
}
