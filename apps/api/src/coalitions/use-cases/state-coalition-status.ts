import { Injectable } from '@nestjs/common';
import { stateStatus } from '@zorgpaden/domain/coalitions';
import type { newCoalitionStatus } from '@zorgpaden/domain/coalitions/contract';
import type { z } from 'zod';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CoalitionRepository } from '../coalition.repository.js';

/** States that a status holds from a day on; the one before it ends on that day (rules 2 and 4). */
@Injectable()
export class StateCoalitionStatus {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    id: string,
    { status, from, reason = '' }: z.infer<typeof newCoalitionStatus>,
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'state-status'], { coalitionId: id });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, id);
      const before = await this.coalitions.statusesOf(write.tx, id);
      const after = stateStatus(before, status, from);
      await this.coalitions.saveStatuses(write, id, after, reason);
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'state-status',
        subjectType: 'coalition',
        subjectId: id,
        coalitionId: id,
        before: { statuses: before },
        after: { statuses: after, ...(reason !== '' && { reason }) },
      });
    });
  }
}
