import { Injectable } from '@nestjs/common';
import type { ExperienceStated } from '@zorgpaden/domain/experience-statements';
import { DomainError, type Period, type PlainDate } from '@zorgpaden/domain/shared';
import { In } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import { ExperienceStatementEntity } from './experience-statement.entity.js';

/** A statement, as a rule looks at it and as the trail keeps it. */
export type StoredStatement = ExperienceStated &
  Pick<ExperienceStatementEntity, 'id' | 'forms' | 'places' | 'people' | 'reward'> & {
    readonly version: number;
  };

/** What is written down of a coalition whose row is locked. */
@Injectable()
export class ExperienceRepository {
  /** All that was stated of the group of one statement. @throws DomainError `request.not-found` */
  async besides(
    ctx: WriteContext,
    coalitionId: string,
    id: string,
  ): Promise<{ readonly held: StoredStatement; readonly timeline: StoredStatement[] }> {
    const found = await ctx.tx.findOneBy(ExperienceStatementEntity, { id, coalitionId });
    if (found === null) throw new DomainError('request.not-found');
    const timeline = await this.of(ctx, coalitionId, found.group);
    return { held: stored(found), timeline };
  }

  async of(
    { tx }: WriteContext,
    coalitionId: string,
    group: StoredStatement['group'],
  ): Promise<StoredStatement[]> {
    const rows = await tx.findBy(ExperienceStatementEntity, { coalitionId, group });
    return rows.map(stored);
  }

  /** Adds what is new, takes away what is gone, and lets the rest hold on its own days. */
  async save(
    ctx: WriteContext,
    coalitionId: string,
    before: readonly StoredStatement[],
    after: readonly StoredStatement[],
  ): Promise<void> {
    const gone = before.filter((old) => !after.some(({ id }) => id === old.id));
    await ctx.tx.delete(ExperienceStatementEntity, { id: In(gone.map(({ id }) => id)) });
    const moved = after.flatMap((one) => {
      const old = before.find(({ id }) => id === one.id);
      return old === undefined || old === one ? [] : [{ old, one }];
    });
    // Whichever gets shorter goes first: two never hold at once, not even in between.
    moved.sort(
      (a, b) =>
        Number(isWithin(b.one.period, b.old.period)) - Number(isWithin(a.one.period, a.old.period)),
    );
    for (const { one } of moved) {
      await ctx.tx.update(ExperienceStatementEntity, { id: one.id }, columnsOf(one));
    }
    for (const one of after.filter(({ id }) => !before.some((old) => old.id === id))) {
      await ctx.tx.insert(ExperienceStatementEntity, {
        ...columnsOf(one),
        coalitionId,
        statedBy: ctx.user?.id ?? null,
        statedAt: ctx.now,
      });
    }
  }

  /** The row itself says that it was corrected, when, and why the last time. */
  async noteCorrection(ctx: WriteContext, id: string, reason: string): Promise<void> {
    await ctx.tx.update(
      ExperienceStatementEntity,
      { id },
      { correctionReason: reason, correctedBy: ctx.user?.id ?? null, correctedAt: ctx.now },
    );
  }
}

function stored(row: ExperienceStatementEntity): StoredStatement {
  const { id, group, involvement, forms, places, people, reward, version } = row;
  return {
    ...{ id, group, involvement, forms, places, people, reward, version },
    period: periodOf(row.period),
  };
}

function columnsOf({ period: { from, to }, ...columns }: StoredStatement) {
  return { ...columns, period: `[${from},${to ?? ''})` };
}

/** PostgreSQL writes a period as `[2026-01-01,2026-04-01)`. */
function periodOf(range: string): Period {
  const [from = '', to = ''] = range.slice(1, -1).split(',');
  return { from, to: to === '' ? null : to };
}

function isWithin(inner: Period, outer: Period): boolean {
  const end = ({ to }: Period): PlainDate => to ?? '9999-12-31';
  return inner.from >= outer.from && end(inner) <= end(outer);
}
