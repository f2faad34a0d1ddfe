import { Injectable } from '@nestjs/common';
import type { CoalitionStatus } from '@zorgpaden/domain/coalitions';
import { DomainError, type Period, type PlainDate } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';

/** What was written down of a status. */
export interface StatedStatus {
  readonly from: PlainDate;
  readonly version: number;
}

/** Statuses of a coalition whose row is locked. */
@Injectable()
export class CoalitionStatusRepository {
  /** @throws DomainError `request.not-found` when the coalition has no such status */
  async one({ tx }: WriteContext, coalitionId: string, id: string): Promise<StatedStatus> {
    const [found] = (await tx.query(
      `SELECT lower(period)::text AS "from", version FROM coalition_statuses
       WHERE id = $1 AND coalition_id = $2`,
      [id, coalitionId],
    )) as StatedStatus[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }

  async correct(
    ctx: WriteContext,
    id: string,
    { status, period }: { readonly status: CoalitionStatus; readonly period: Period },
    reason: string,
  ): Promise<void> {
    await ctx.tx.query(
      `UPDATE coalition_statuses
       SET status = $2, period = daterange($3::date, $4::date), version = version + 1,
         correction_reason = $5, corrected_by = $6, corrected_at = $7
       WHERE id = $1`,
      [id, status, period.from, period.to, reason, ctx.user?.id ?? null, ctx.now],
    );
  }

  /** The status before it lasts until another day; `null` is without an end. */
  async endPrevious(
    { tx }: WriteContext,
    coalitionId: string,
    was: PlainDate,
    to: PlainDate | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE coalition_statuses SET period = daterange(lower(period), $3::date)
       WHERE coalition_id = $1 AND upper(period) = $2::date`,
      [coalitionId, was, to],
    );
  }

  async remove({ tx }: WriteContext, id: string): Promise<void> {
    await tx.query('DELETE FROM coalition_statuses WHERE id = $1', [id]);
  }
}
