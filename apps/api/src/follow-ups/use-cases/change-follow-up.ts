import { Injectable } from '@nestjs/common';
import type { FollowUpContent, FollowUpView } from '@zorgpaden/domain/follow-ups/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { FollowUpQueries } from '../follow-up.queries.js';
import { contentInTrail, FollowUpRepository } from '../follow-up.repository.js';
import { refuseContent, sourceOf } from '../references.js';
import { refuseStale, type SeenFollowUp } from '../seen-follow-up.js';

/** Says it better, or gives it another owner or day. */
@Injectable()
export class ChangeFollowUp {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly followUps: FollowUpRepository,
    private readonly queries: FollowUpQueries,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `follow-up.version-conflict`, `request.invalid` at the field */
  async execute(
    ctx: UserContext,
    seen: SeenFollowUp,
    content: FollowUpContent,
  ): Promise<FollowUpView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['follow-up', 'change'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.followUps.lock(write, coalitionId, id);
      if (before.deletedAt !== null) throw new DomainError('request.not-found');
      refuseStale(seen, before);
      const today = amsterdamNow(ctx.now.getTime()).date;
      const { mayWait } = await sourceOf(write, coalitionId, before.source, today);
      await refuseContent(write, coalitionId, content, mayWait);
      await this.followUps.change(write, id, content);
      await record(write, {
        action: 'change',
        subjectType: 'follow-up',
        subjectId: id,
        coalitionId,
        before: contentInTrail(before.content),
        after: contentInTrail(content),
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
