import { Injectable } from '@nestjs/common';
import type { CoalitionStatus, StatusPeriod } from '@zorgpaden/domain/coalitions';
import { amsterdamNow, DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { CoalitionMunicipality } from './coalition-municipality.entity.js';
import { CoalitionStatusEntity } from './coalition-status.entity.js';
import { CoalitionEntity } from './coalition.entity.js';

/** A coalition with the codes of the municipalities that it covers now. */
export interface CoveringCoalition extends CoalitionEntity {
  readonly municipalities: readonly string[];
}

@Injectable()
export class CoalitionRepository {
  /** For writing in its workspace: it is there, and stays as it is until the write is done. */
  async share(tx: EntityManager, id: string): Promise<CoveringCoalition> {
    return this.locked(tx, id, 'pessimistic_read', false);
  }

  /** For changing or publishing it: one at a time. */
  async lock(tx: EntityManager, id: string): Promise<CoveringCoalition> {
    return this.locked(tx, id, 'pessimistic_write', false);
  }

  /** For undoing its deletion. */
  async lockDeleted(tx: EntityManager, id: string): Promise<CoveringCoalition> {
    return this.locked(tx, id, 'pessimistic_write', true);
  }

  /** @param from the first day on which it covers its municipalities */
  async insert(ctx: WriteContext, coalition: CoveringCoalition, from: PlainDate): Promise<void> {
    const { municipalities, ...columns } = coalition;
    await ctx.tx.insert(CoalitionEntity, columns);
    await this.cover(ctx, coalition.id, municipalities, from);
  }

  /** What it no longer covers ends today, and what is new begins today: the past stays (rule 2). */
  async update(
    ctx: WriteContext,
    { municipalities, ...columns }: CoveringCoalition,
  ): Promise<void> {
    await ctx.tx.update(CoalitionEntity, { id: columns.id }, columns);
    const today = amsterdamNow(ctx.now.getTime()).date;
    const known = [columns.id, municipalities, today];
    await ctx.tx.query(
      `DELETE FROM coalition_municipalities
       WHERE coalition_id = $1 AND upper_inf(period) AND municipality_code <> ALL($2)
         AND lower(period) >= $3::date`,
      known,
    );
    await ctx.tx.query(
      `UPDATE coalition_municipalities SET period = daterange(lower(period), $3::date)
       WHERE coalition_id = $1 AND upper_inf(period) AND municipality_code <> ALL($2)`,
      known,
    );
    const covered = await this.municipalitiesOf(ctx.tx, columns.id);
    const fresh = municipalities.filter((code) => !covered.includes(code));
    await this.cover(ctx, columns.id, fresh, today);
  }

  async statusesOf(tx: EntityManager, coalitionId: string): Promise<StatusPeriod[]> {
    const rows: { status: CoalitionStatus; from: PlainDate; to: PlainDate | null }[] =
      await tx.query(
        `SELECT status, lower(period)::text AS "from", upper(period)::text AS "to"
         FROM coalition_statuses WHERE coalition_id = $1 ORDER BY lower(period)`,
        [coalitionId],
      );
    return rows.map(({ status, from, to }) => ({ status, period: { from, to } }));
  }

  /** Closes the periods that ended, and adds the one that began. */
  async saveStatuses(
    ctx: WriteContext,
    coalitionId: string,
    statuses: readonly StatusPeriod[],
    reason = '',
  ): Promise<void> {
    for (const { status, period } of statuses) {
      const range = `[${period.from},${period.to ?? ''})`;
      const known = await ctx.tx
        .createQueryBuilder()
        .update(CoalitionStatusEntity)
        .set({ period: range })
        .where('coalition_id = :coalitionId AND lower(period) = :from', {
          coalitionId,
          from: period.from,
        })
        .execute();
      if (known.affected !== 0) continue;
      await ctx.tx.insert(CoalitionStatusEntity, {
        id: uuidv7(),
        coalitionId,
        status,
        period: range,
        statedBy: ctx.user?.id ?? null,
        statedAt: ctx.now,
        reason,
      });
    }
  }

  private async cover(
    ctx: WriteContext,
    coalitionId: string,
    codes: readonly string[],
    from: PlainDate,
  ): Promise<void> {
    if (codes.length === 0) return;
    await ctx.tx.insert(
      CoalitionMunicipality,
      codes.map((municipalityCode) => ({ coalitionId, municipalityCode, period: `[${from},)` })),
    );
  }

  private async municipalitiesOf(tx: EntityManager, coalitionId: string): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT municipality_code AS code FROM coalition_municipalities
       WHERE coalition_id = $1 AND upper_inf(period) ORDER BY municipality_code`,
      [coalitionId],
    )) as { code: string }[];
    return rows.map(({ code }) => code);
  }

  private async locked(
    tx: EntityManager,
    id: string,
    mode: 'pessimistic_read' | 'pessimistic_write',
    deleted: boolean,
  ): Promise<CoveringCoalition> {
    const coalition = await tx.findOne(CoalitionEntity, { where: { id }, lock: { mode } });
    if (coalition === null) throw new DomainError('request.not-found');
    if (!deleted && coalition.deletedAt !== null) throw new DomainError('request.not-found');
    return { ...coalition, municipalities: await this.municipalitiesOf(tx, id) };
  }
}
