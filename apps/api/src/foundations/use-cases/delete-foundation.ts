import { Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { FoundationQueries } from '../foundation.queries.js';
import { FoundationRepository } from '../foundation.repository.js';
import { refuseStale, type SeenFoundation } from '../seen-foundation.js';

/** Takes away what never was so; what was and is no longer gets an end. `RestoreFoundation` undoes it. */
@Injectable()
export class DeleteFoundation {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly foundations: FoundationRepository,
    private readonly queries: FoundationQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, seen: SeenFoundation): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['foundation', 'write'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.foundations.lock(write, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      await this.foundations.update(write, before, { deletedAt: ctx.now });
      await record(write, {
        action: 'delete',
        subjectType: 'foundation',
        subjectId: id,
        coalitionId,
        before: before.content,
      });
    });
  }
}
