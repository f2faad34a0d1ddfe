import { Injectable } from '@nestjs/common';
import { correctPartnershipStatus, type PartnershipStatus } from '@zorgpaden/domain/partnerships';
import type {
  PartnershipStatusCorrection,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { refuseSecond } from '../once-at-a-time.js';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipRepository } from '../partnership.repository.js';
import { refuseStale, type SeenPartnership } from '../seen-partnership.js';

/** Says what a status of the past should have been, and why (rule 2). */
@Injectable()
export class CorrectPartnershipStatus {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly queries: PartnershipQueries,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenPartnership,
    was: PartnershipStatus,
    { reason, ...given }: PartnershipStatusCorrection,
  ): Promise<PartnershipView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partnership', 'correct-past'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const partnership = await this.partnerships.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, partnership);
      const before = await this.partnerships.statusesOf(write.tx, id);
      const after = correctPartnershipStatus(before, was, given);
      await refuseSecond(write.tx, this.partnerships, partnership, after);
      await this.partnerships.update(write, { ...partnership, version: partnership.version + 1 });
      await this.partnerships.saveStatuses(write, id, after, '');
      await this.partnerships.noteCorrection(write, id, given.status, reason);
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'correct-status',
        subjectType: 'partnership',
        subjectId: id,
        coalitionId,
        before: { statuses: before.map(told) },
        after: { statuses: after.map(told), reason },
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}

/** Without the id of the row, which says nothing to people. */
export function told({ status, period }: Parameters<typeof correctPartnershipStatus>[0][number]) {
  return { status, period };
}
