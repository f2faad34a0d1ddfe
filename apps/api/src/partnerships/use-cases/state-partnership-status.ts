import { Injectable } from '@nestjs/common';
import { statePartnershipStatus } from '@zorgpaden/domain/partnerships';
import type {
  NewPartnershipStatus,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipRepository } from '../partnership.repository.js';
import { refuseStale, type SeenPartnership } from '../seen-partnership.js';

/** States how far a partner is from a day on, up to its end (rule 2). */
@Injectable()
export class StatePartnershipStatus {
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
    { status, from, reason }: NewPartnershipStatus,
  ): Promise<PartnershipView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partnership', 'state-status'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const partnership = await this.partnerships.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, partnership);
      const before = await this.partnerships.statusesOf(write.tx, id);
      const after = statePartnershipStatus(before, status, from);
      await this.partnerships.update(write, { ...partnership, version: partnership.version + 1 });
      await this.partnerships.saveStatuses(write, id, after, reason);
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'state-status',
        subjectType: 'partnership',
        subjectId: id,
        coalitionId,
        before: { status: before.at(-1)?.status },
        after: { status, from, ...(reason !== '' && { reason }) },
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
