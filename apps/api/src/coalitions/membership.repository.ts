import { Injectable } from '@nestjs/common';
import { DomainError, type Period } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
import { CoalitionMembershipEntity } from './coalition-membership.entity.js';

/** What stands of one, from when to when. */
export interface HeldMembership {
  readonly regionalId: string;
  readonly localId: string;
  readonly period: Period;
  readonly version: number;
}

@Injectable()
export class MembershipRepository {
  /** @throws DomainError `coalition.membership.twice` */
  async insert(
    { tx, now }: WriteContext,
    {
      period,
      ...given
    }: Omit<HeldMembership, 'version'> & { readonly id: string; readonly acceptedAt: Date | null },
  ): Promise<void> {
    try {
      const range = `[${period.from},${period.to ?? ''})`;
      await tx.insert(CoalitionMembershipEntity, { ...given, period: range, askedAt: now });
    } catch (error) {
      if (brokenConstraint(error) !== 'coalition_memberships_once') throw error;
      throw new DomainError('coalition.membership.twice');
    }
  }

  /** @throws DomainError `request.not-found` when it joins this coalition with none */
  async lock({ tx }: WriteContext, coalitionId: string, id: string): Promise<HeldMembership> {
    const [found] = (await tx.query(
      `SELECT regional_id AS "regionalId", local_id AS "localId", version,
         jsonb_build_object('from', lower(period), 'to', upper(period)) AS period
       FROM coalition_memberships WHERE id = $1 AND $2 IN (regional_id, local_id) FOR UPDATE`,
      [id, coalitionId],
    )) as HeldMembership[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }

  /** It counts from the first day of this period: the one before it would be a yes to the past. */
  async accept({ tx, now }: WriteContext, id: string, period: Period): Promise<void> {
    await tx.query(
      `UPDATE coalition_memberships
       SET accepted_at = $2, period = daterange($3::date, $4::date), version = version + 1
       WHERE id = $1`,
      [id, now, period.from, period.to],
    );
  }

  /** `null`: no day of it is left. */
  async setPeriod({ tx }: WriteContext, id: string, period: Period | null): Promise<void> {
    if (period === null) {
      await tx.query('DELETE FROM coalition_memberships WHERE id = $1', [id]);
      return;
    }
    await tx.query(
      `UPDATE coalition_memberships
       SET period = daterange($2::date, $3::date), version = version + 1 WHERE id = $1`,
      [id, period.from, period.to],
    );
  }
}
