import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { contentInTrail, FollowUpRepository } from '../follow-up.repository.js';
import { refuseStale, type SeenFollowUp } from '../seen-follow-up.js';

/** Takes away what was written by mistake; `RestoreFollowUp` undoes it. */
@Injectable()
export class DeleteFollowUp {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly followUps: FollowUpRepository,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, seen: SeenFollowUp): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['follow-up', 'delete'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.followUps.lock(write, coalitionId, id);
      if (before.deletedAt !== null) throw new DomainError('request.not-found');
      refuseStale(seen, before);
      await this.followUps.setDeleted(write, id, ctx.now);
      await record(write, {
        action: 'delete',
        subjectType: 'follow-up',
        subjectId: id,
        coalitionId,
        before: contentInTrail(before.content),
      });
    });
  }
}
