import { Injectable } from '@nestjs/common';
import type { FollowUpView, newFollowUpStep } from '@zorgpaden/domain/follow-ups/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { FollowUpQueries } from '../follow-up.queries.js';
import { FollowUpRepository } from '../follow-up.repository.js';

/** Says what became of a promise. Nothing is written over: taking it up again is a step as well. */
@Injectable()
export class StateOutcome {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly followUps: FollowUpRepository,
    private readonly queries: FollowUpQueries,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `follow-up.same-state` */
  async execute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    { state, outcome }: z.infer<typeof newFollowUpStep>,
  ): Promise<FollowUpView> {
    // Whether it is there is for those who read; whether it is theirs, for the one who owns it.
    permit(ctx.user, ['follow-up', 'read'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.followUps.lock(write, coalitionId, id);
      const { organisationId } = before.content.owner;
      permit(ctx.user, ['follow-up', 'state-outcome'], { coalitionId, organisationId });
      if (before.deletedAt !== null) throw new DomainError('request.not-found');
      if (before.state === state) throw new DomainError('follow-up.same-state');
      const on = amsterdamNow(ctx.now.getTime()).date;
      await this.followUps.addStep(write, id, { state, outcome, on });
      await record(write, {
        action: 'state-outcome',
        subjectType: 'follow-up',
        subjectId: id,
        coalitionId,
        before: { state: before.state },
        after: { state, outcome },
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
