import { Injectable } from '@nestjs/common';
import { withdrawStatus } from '@zorgpaden/domain/coalitions';
import { DomainError } from '@zorgpaden/domain/shared';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CoalitionStatusRepository } from '../coalition-status.repository.js';
import { CoalitionRepository } from '../coalition.repository.js';
import type { SeenStatus } from './correct-coalition-status.js';

/** Takes away a status that never held, and says why: what came before goes on (rule 2). */
@Injectable()
export class WithdrawCoalitionStatus {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly statuses: CoalitionStatusRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, id, version }: SeenStatus,
    reason: string,
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'correct-past'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const was = await this.statuses.one(write, coalitionId, id);
      if (was.version !== version) throw new DomainError('coalition.status.version-conflict');
      const before = await this.coalitions.statusesOf(write.tx, coalitionId);
      const after = withdrawStatus(before, was.from);
      const held = before.find(({ period }) => period.from === was.from);
      await this.statuses.remove(write, id);
      await this.statuses.endPrevious(write, coalitionId, was.from, held?.period.to ?? null);
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'withdraw-status',
        subjectType: 'coalition',
        subjectId: coalitionId,
        coalitionId,
        before: { statuses: before },
        after: { statuses: after, reason },
      });
    });
  }
}
