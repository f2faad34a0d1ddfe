import { Injectable } from '@nestjs/common';
import type { Foundation } from '@zorgpaden/domain/foundations/contract';
import { DomainError, refuseLateUndo } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { FoundationQueries } from '../foundation.queries.js';
import { FoundationRepository } from '../foundation.repository.js';

/** Undoes a deletion. */
@Injectable()
export class RestoreFoundation {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly foundations: FoundationRepository,
    private readonly queries: FoundationQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<Foundation> {
    permit(ctx.user, ['foundation', 'write'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.foundations.lock(write, coalitionId, id, { deleted: true });
      if (before.deletedAt === null) throw new DomainError('foundation.not-deleted');
      refuseLateUndo(before.deletedAt, ctx.now);
      await this.foundations.update(write, before, { deletedAt: null });
      await record(write, {
        action: 'restore',
        subjectType: 'foundation',
        subjectId: id,
        coalitionId,
        after: before.content,
      });
      return this.queries.one(write.tx, coalitionId, id);
    });
  }
}
