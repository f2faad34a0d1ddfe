import { Injectable } from '@nestjs/common';
import type { FindingState, FindingStep, FindingSubject } from '@zorgpaden/domain/client-data';
import { refuseStep } from '@zorgpaden/domain/client-data';
import type { Told } from '@zorgpaden/domain/client-data/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';

/** What somebody pointed at. */
export interface Finding {
  readonly id: string;
  readonly coalitionId: string;
  readonly subject: FindingSubject;
  readonly subjectId: string;
  readonly fields: readonly string[];
}

/** What stands in the state of a finding, from what happened to it. */
export const STATE = `CASE WHEN outcome IS NOT NULL THEN outcome
  WHEN quarantined_at IS NOT NULL THEN 'quarantined' ELSE 'found' END`;

const LOCKED = `
  SELECT id, coalition_id AS "coalitionId", subject_type AS subject, subject_id AS "subjectId", fields,
    ${STATE} AS state
  FROM client_data_findings WHERE id = $1 FOR UPDATE`;

@Injectable()
export class FindingRepository {
  async insert(ctx: WriteContext<UserContext>, finding: Finding): Promise<void> {
    const { id, coalitionId, subject, subjectId, fields } = finding;
    await ctx.tx.query(
      `INSERT INTO client_data_findings
         (id, coalition_id, subject_type, subject_id, fields, found_by, found_at, told)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '[]')`,
      [id, coalitionId, subject, subjectId, fields, ctx.user.id, ctx.now],
    );
    await this.record(ctx, 'find', finding, {});
  }

  /**
   * A finding, for the next step with it: one at a time.
   *
   * @throws DomainError `request.not-found`, `client-data.…` when the step does not follow
   */
  async lock(tx: EntityManager, id: string, step: FindingStep): Promise<Finding> {
    const rows = (await tx.query(LOCKED, [id])) as (Finding & { state: FindingState })[];
    const [row] = rows;
    if (row === undefined) throw new DomainError('request.not-found');
    refuseStep(row.state, step);
    return row;
  }

  async quarantine(ctx: WriteContext<UserContext>, finding: Finding): Promise<void> {
    await ctx.tx.query(
      'UPDATE client_data_findings SET quarantined_by = $2, quarantined_at = $3 WHERE id = $1',
      [finding.id, ctx.user.id, ctx.now],
    );
    await this.record(ctx, 'quarantine', finding, {});
  }

  async settle(
    ctx: WriteContext<UserContext>,
    finding: Finding,
    outcome: 'purged' | 'released',
    reason = '',
  ): Promise<void> {
    await ctx.tx.query(
      `UPDATE client_data_findings SET outcome = $2, settled_by = $3, settled_at = $4, reason = $5
       WHERE id = $1`,
      [finding.id, outcome, ctx.user.id, ctx.now, reason],
    );
    await this.record(ctx, outcome === 'purged' ? 'purge' : 'release', finding, { reason });
  }

  async noteTold(tx: EntityManager, id: string, told: readonly Told[]): Promise<void> {
    await tx.query('UPDATE client_data_findings SET told = told || $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify(told),
    ]);
  }

  /** Where it stands, and never what. */
  private record(
    ctx: WriteContext,
    action: string,
    { id, coalitionId, subject, subjectId, fields }: Finding,
    more: object,
  ): Promise<void> {
    return record(ctx, {
      action,
      subjectType: 'client-data',
      subjectId: id,
      coalitionId,
      after: { subject, subjectId, fields, ...more },
    });
  }
}
