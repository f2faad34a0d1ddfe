import { Injectable } from '@nestjs/common';
import {
  activePeriod,
  type PartnershipStatus,
  type PartnershipStatusPeriod,
} from '@zorgpaden/domain/partnerships';
import { DomainError, type Period, type PlainDate } from '@zorgpaden/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';
import { PartnershipStatusEntity } from './partnership-status.entity.js';
import { PartnershipEntity } from './partnership.entity.js';

/** A stretch of a status, as the table knows it. */
interface StoredStatus extends PartnershipStatusPeriod {
  readonly id: string;
}

/** A partnership and its life, as those who look at many of them need it. */
export interface PartnershipOf {
  readonly id: string;
  readonly organisationId: string;
  readonly part: string;
  readonly version: number;
  readonly statuses: readonly PartnershipStatusPeriod[];
}

type Imported = 'importId' | 'importedFrom' | 'importedOn';
/** A partnership that begins: on which days it takes part follows from its statuses. */
export type BeginningPartnership = Omit<PartnershipEntity, 'period' | Imported> &
  Partial<Pick<PartnershipEntity, Imported>>;

@Injectable()
export class PartnershipRepository {
  /** For changing it: one at a time. @throws DomainError `request.not-found` */
  async lock(tx: EntityManager, coalitionId: string, id: string): Promise<PartnershipEntity> {
    const found = await this.lockAlsoDeleted(tx, coalitionId, id);
    if (found.deletedAt !== null) throw new DomainError('request.not-found');
    return found;
  }

  /** Also one that was deleted, for undoing that. */
  async lockAlsoDeleted(
    tx: EntityManager,
    coalitionId: string,
    id: string,
  ): Promise<PartnershipEntity> {
    const found = await tx.findOne(PartnershipEntity, {
      where: { id, coalitionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (found === null) throw new DomainError('request.not-found');
    return found;
  }

  /** The one that is there, or `undefined`. */
  async find(
    reader: Reader,
    coalitionId: string,
    id: string,
  ): Promise<{ readonly organisationId: string } | undefined> {
    const [found] = (await reader.query(
      `SELECT organisation_id AS "organisationId" FROM partnerships
       WHERE id = $1 AND coalition_id = $2 AND deleted_at IS NULL`,
      [id, coalitionId],
    )) as { organisationId: string }[];
    return found;
  }

  async insert({ tx }: WriteContext, partnership: BeginningPartnership) {
    await tx.insert(PartnershipEntity, { ...partnership, period: 'empty' });
  }

  /** Many that begin, in two statements. */
  async begin(
    ctx: WriteContext,
    begun: readonly {
      readonly partnership: BeginningPartnership;
      readonly statuses: readonly PartnershipStatusPeriod[];
    }[],
  ): Promise<void> {
    const partnerships = begun.map(({ partnership, statuses }) => ({
      ...partnership,
      period: rangeOrEmpty(activePeriod(statuses)),
    }));
    const statuses = begun.flatMap(({ partnership: { id }, statuses }) =>
      statuses.map(({ status, period }) => ({
        ...{ id: uuidv7(), partnershipId: id, status, period: range(period), reason: '' },
        ...{ statedBy: ctx.user?.id ?? null, statedAt: ctx.now },
      })),
    );
    await ctx.tx.insert(PartnershipEntity, partnerships);
    await ctx.tx.insert(PartnershipStatusEntity, statuses);
  }

  /** All but the days on which it takes part, which follow from its statuses. */
  async update({ tx }: WriteContext, { period: _, ...columns }: PartnershipEntity): Promise<void> {
    await tx.update(PartnershipEntity, { id: columns.id }, columns);
  }

  /** What many of them do there, in one statement. */
  async changeParts(
    { tx }: WriteContext,
    coalitionId: string,
    changed: readonly Pick<PartnershipEntity, 'id' | 'part' | 'version'>[],
  ): Promise<void> {
    if (changed.length === 0) return;
    await tx.query(
      `UPDATE partnerships p SET part = c.part, version = c.version
       FROM jsonb_to_recordset($1) AS c (id uuid, part text, version integer)
       WHERE p.id = c.id AND p.coalition_id = $2 AND p.deleted_at IS NULL`,
      [JSON.stringify(changed), coalitionId],
    );
  }

  async statusesOf(tx: EntityManager, partnershipId: string): Promise<StoredStatus[]> {
    const rows: {
      id: string;
      status: PartnershipStatus;
      from: PlainDate;
      to: PlainDate | null;
    }[] = await tx.query(
      `SELECT id, status, lower(period)::text AS "from", upper(period)::text AS "to"
       FROM partnership_statuses WHERE partnership_id = $1 ORDER BY lower(period)`,
      [partnershipId],
    );
    return rows.map(({ id, status, from, to }) => ({ id, status, period: { from, to } }));
  }

  /** Those of each of these organisations in the coalition, with their statuses. */
  async ofOrganisations(
    reader: Reader,
    coalitionId: string,
    organisationIds: readonly string[],
  ): Promise<PartnershipOf[]> {
    return (await reader.query(
      `SELECT p.id, p.organisation_id AS "organisationId", p.part, p.version,
         jsonb_agg(jsonb_build_object('status', s.status, 'period', jsonb_build_object(
           'from', lower(s.period), 'to', upper(s.period))) ORDER BY lower(s.period)) AS statuses
       FROM partnerships p JOIN partnership_statuses s ON s.partnership_id = p.id
       WHERE p.coalition_id = $1 AND p.organisation_id = ANY ($2) AND p.deleted_at IS NULL
       GROUP BY p.id ORDER BY min(lower(s.period)), p.id`,
      [coalitionId, organisationIds],
    )) as PartnershipOf[];
  }

  /** When somebody stated that it ends, which is not the day on which it does. */
  async endStatedAt(tx: EntityManager, partnershipId: string): Promise<Date | undefined> {
    const found = await tx.findOne(PartnershipStatusEntity, {
      where: { partnershipId, status: 'ended' },
    });
    return found?.statedAt;
  }

  /** Those of the other partnerships of this organisation in the coalition, for what they overlap. */
  async othersOf(
    tx: EntityManager,
    {
      id,
      coalitionId,
      organisationId,
    }: Pick<PartnershipEntity, 'id' | 'coalitionId' | 'organisationId'>,
  ): Promise<PartnershipStatusPeriod[][]> {
    const others = await tx.find(PartnershipEntity, { where: { coalitionId, organisationId } });
    const found: PartnershipStatusPeriod[][] = [];
    for (const other of others) {
      if (other.id === id || other.deletedAt !== null) continue;
      found.push(await this.statusesOf(tx, other.id));
    }
    return found;
  }

  /** Closes the statuses that ended, adds what began, takes away what was taken back; and who takes part. */
  async saveStatuses(
    ctx: WriteContext,
    partnershipId: string,
    statuses: readonly PartnershipStatusPeriod[],
    reason: string,
  ): Promise<void> {
    const stored = await this.statusesOf(ctx.tx, partnershipId);
    const dropped = stored.filter((old) => !statuses.some((one) => one.status === old.status));
    await ctx.tx.delete(PartnershipStatusEntity, { id: In(dropped.map(({ id }) => id)) });
    // What gets shorter goes first: two never hold at once, not even in between.
    for (const { status, period } of shorterFirst(stored, statuses)) {
      const known = stored.find((old) => old.status === status);
      if (known !== undefined) {
        await ctx.tx.update(PartnershipStatusEntity, { id: known.id }, { period: range(period) });
        continue;
      }
      await ctx.tx.insert(PartnershipStatusEntity, {
        ...{ id: uuidv7(), partnershipId, status, period: range(period), reason },
        statedBy: ctx.user?.id ?? null,
        statedAt: ctx.now,
      });
    }
    await this.takePart(ctx, partnershipId, activePeriod(statuses));
  }

  /** The row itself says that it was corrected, when, and why the last time. */
  async noteCorrection(
    ctx: WriteContext,
    partnershipId: string,
    status: PartnershipStatus,
    reason: string,
  ): Promise<void> {
    await ctx.tx.update(
      PartnershipStatusEntity,
      { partnershipId, status },
      { correctionReason: reason, correctedBy: ctx.user?.id ?? null, correctedAt: ctx.now },
    );
  }

  /** On which days it takes part: none of what was deleted. */
  async takePart({ tx }: WriteContext, id: string, period: Period | null): Promise<void> {
    await tx.update(PartnershipEntity, { id }, { period: rangeOrEmpty(period) });
  }
}

function range({ from, to }: Period): string {
  return `[${from},${to ?? ''})`;
}

function rangeOrEmpty(period: Period | null): string {
  return period ? range(period) : 'empty';
}

/** Those that begin later or end sooner than they did, then those that last longer, then new ones. */
function shorterFirst(
  stored: readonly PartnershipStatusPeriod[],
  statuses: readonly PartnershipStatusPeriod[],
): PartnershipStatusPeriod[] {
  const turn = ({ status, period }: PartnershipStatusPeriod): number => {
    const old = stored.find((one) => one.status === status)?.period;
    if (old === undefined) return 2;
    const beginsSooner = period.from < old.from;
    const endsLater = old.to !== null && (period.to === null || period.to > old.to);
    return beginsSooner || endsLater ? 1 : 0;
  };
  return [...statuses].sort((one, other) => turn(one) - turn(other));
}
