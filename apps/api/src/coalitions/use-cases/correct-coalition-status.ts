import { Injectable } from '@nestjs/common';
import { correctStatus } from '@zorgpaden/domain/coalitions';
import type { StatusCorrection } from '@zorgpaden/domain/coalitions/coalition-history.contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CoalitionStatusRepository } from '../coalition-status.repository.js';
import { CoalitionRepository } from '../coalition.repository.js';

/** A status as somebody saw it. */
export interface SeenStatus {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/** Says what a status of the past should have been, and why (rule 2). */
@Injectable()
export class CorrectCoalitionStatus {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly statuses: CoalitionStatusRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, id, version }: SeenStatus,
    { status, from, reason }: StatusCorrection,
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'correct-past'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const was = await this.statuses.one(write, coalitionId, id);
      if (was.version !== version) throw new DomainError('coalition.status.version-conflict');
      const before = await this.coalitions.statusesOf(write.tx, coalitionId);
      const after = correctStatus(before, was.from, { status, from });
      const held = after.find(({ period }) => period.from === from);
      if (held === undefined)
        throw new Error('A corrected status is among those of its coalition.');
      const steps = [
        () => this.statuses.endPrevious(write, coalitionId, was.from, from),
        () => this.statuses.correct(write, id, held, reason),
      ];
      // Whichever gets shorter goes first: two never hold at once, not even in between.
      for (const step of from < was.from ? steps : steps.reverse()) await step();
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'correct-status',
        subjectType: 'coalition',
        subjectId: coalitionId,
        coalitionId,
        before: { statuses: before },
        after: { statuses: after, reason },
      });
    });
  }
}
