import { Injectable } from '@nestjs/common';
import type { FollowUpView, NewFollowUp } from '@zorgpaden/domain/follow-ups/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { FollowUpQueries } from '../follow-up.queries.js';
import { contentInTrail, FollowUpRepository } from '../follow-up.repository.js';
import { refuseContent, sourceOf } from '../references.js';

/** Writes down what somebody promised. */
@Injectable()
export class AddFollowUp {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly followUps: FollowUpRepository,
    private readonly queries: FollowUpQueries,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws DomainError `follow-up.source-closed`, `request.invalid` at the field */
  async execute(
    ctx: UserContext,
    coalitionId: string,
    given: NewFollowUp,
    idempotencyKey?: string,
  ): Promise<FollowUpView> {
    permit(ctx.user, ['follow-up', 'add'], { coalitionId });
    const asked = ['add-follow-up', coalitionId, given];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const today = amsterdamNow(ctx.now.getTime()).date;
      const source = await sourceOf(write, coalitionId, given.source, today);
      if (source.isClosed) throw new DomainError('follow-up.source-closed');
      await refuseContent(write, coalitionId, given, source.mayWait);
      const id = await this.followUps.insert(write, coalitionId, given, source.promisedOn);
      await record(write, {
        action: 'add',
        subjectType: 'follow-up',
        subjectId: id,
        coalitionId,
        after: contentInTrail(given),
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
