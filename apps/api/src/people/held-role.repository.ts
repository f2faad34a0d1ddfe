import { Injectable } from '@nestjs/common';
import { DomainError, type Period, type PlainDate, type RoleName } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';

/** What somebody holds. */
export interface HeldRole {
  readonly id: string;
  readonly userId: string;
  readonly role: RoleName;
  readonly organisationId: string | null;
  readonly municipalityCode: string | null;
  readonly regionId: string | null;
  readonly period: Period;
  readonly version: number;
}

/** $1 the id, $2 the coalition, $3 today. */
const LOCKED = `
  SELECT r.id, r.user_id AS "userId", r.role, r.organisation_id AS "organisationId",
    r.municipality_code AS "municipalityCode", r.region_id AS "regionId", r.version,
    jsonb_build_object('from', lower(r.period), 'to', upper(r.period)) AS period
  FROM role_assignments r
  WHERE r.id = $1 AND (r.coalition_id = $2 OR r.organisation_id IN (
    SELECT p.organisation_id FROM partnerships p
    WHERE p.coalition_id = $2 AND p.period @> $3::date))
  FOR UPDATE OF r`;

/** $1 the id, $2 the person. */
const LOCKED_WIDE = `
  SELECT r.id, r.user_id AS "userId", r.role, NULL AS "organisationId",
    r.municipality_code AS "municipalityCode", r.region_id AS "regionId", r.version,
    jsonb_build_object('from', lower(r.period), 'to', upper(r.period)) AS period
  FROM role_assignments r
  WHERE r.id = $1 AND r.user_id = $2 AND r.coalition_id IS NULL AND r.organisation_id IS NULL
  FOR UPDATE OF r`;

@Injectable()
export class HeldRoleRepository {
  /** @throws DomainError `request.not-found` when nobody holds this for the coalition */
  async lock(
    { tx }: WriteContext,
    coalitionId: string,
    id: string,
    today: PlainDate,
  ): Promise<HeldRole> {
    const [held] = (await tx.query(LOCKED, [id, coalitionId, today])) as HeldRole[];
    if (held === undefined) throw new DomainError('request.not-found');
    return held;
  }

  /** @throws DomainError `request.not-found` when it is not theirs, or for one coalition */
  async lockWide({ tx }: WriteContext, personId: string, id: string): Promise<HeldRole> {
    const [held] = (await tx.query(LOCKED_WIDE, [id, personId])) as HeldRole[];
    if (held === undefined) throw new DomainError('request.not-found');
    return held;
  }

  /** `null` for a role of which no day is left: it never held. */
  async setPeriod(
    ctx: WriteContext,
    held: HeldRole,
    period: Period | null,
    reason: string,
  ): Promise<void> {
    if (period === null) {
      await ctx.tx.query('DELETE FROM role_assignments WHERE id = $1', [held.id]);
      return;
    }
    const isEnded = period.to !== null;
    await ctx.tx.query(
      `UPDATE role_assignments
       SET period = daterange($2::date, $3::date), reason = $4, version = version + 1,
         ended_by = $5, ended_at = $6
       WHERE id = $1`,
      [
        ...[held.id, period.from, period.to, reason],
        ...(isEnded ? [ctx.user?.id ?? null, ctx.now] : [null, null]),
      ],
    );
  }
}
