import { Injectable } from '@nestjs/common';
import type { FollowUpView } from '@zorgpaden/domain/follow-ups/contract';
import { canBeUndone, DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { FollowUpQueries } from '../follow-up.queries.js';
import { contentInTrail, FollowUpRepository } from '../follow-up.repository.js';

/** Undoes a deletion. */
@Injectable()
export class RestoreFollowUp {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly followUps: FollowUpRepository,
    private readonly queries: FollowUpQueries,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `follow-up.not-deleted`, `follow-up.too-late-to-restore` */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<FollowUpView> {
    permit(ctx.user, ['follow-up', 'restore'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const { deletedAt, content } = await this.followUps.lock(write, coalitionId, id);
      if (deletedAt === null) throw new DomainError('follow-up.not-deleted');
      if (!canBeUndone(deletedAt, ctx.now)) {
        throw new DomainError('follow-up.too-late-to-restore');
      }
      await this.followUps.setDeleted(write, id, null);
      await record(write, {
        action: 'restore',
        subjectType: 'follow-up',
        subjectId: id,
        coalitionId,
        after: contentInTrail(content),
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
