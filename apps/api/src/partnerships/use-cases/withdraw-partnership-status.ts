import { Injectable } from '@nestjs/common';
import { type PartnershipStatus, withdrawPartnershipStatus } from '@zorgpaden/domain/partnerships';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { refuseSecond } from '../once-at-a-time.js';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipRepository } from '../partnership.repository.js';
import { refuseStale, type SeenPartnership } from '../seen-partnership.js';
import { told } from './correct-partnership-status.js';

/** Takes away a status that never was, and says why: what came before goes on (rule 2). */
@Injectable()
export class WithdrawPartnershipStatus {
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
    reason: string,
  ): Promise<PartnershipView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partnership', 'correct-past'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const partnership = await this.partnerships.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, partnership);
      const before = await this.partnerships.statusesOf(write.tx, id);
      const after = withdrawPartnershipStatus(before, was);
      await refuseSecond(write.tx, this.partnerships, partnership, after);
      await this.partnerships.update(write, { ...partnership, version: partnership.version + 1 });
      await this.partnerships.saveStatuses(write, id, after, '');
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'withdraw-status',
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
