import { Injectable } from '@nestjs/common';
import type { CaseConference } from '@zorgpaden/domain/case-conferences/contract';
import { canBeUndone, DomainError, undoDays } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CaseConferenceQueries, contentOf } from '../case-conference.queries.js';
import { CaseConferenceRepository } from '../case-conference.repository.js';

/** Undoes a deletion, for 30 days. */
@Injectable()
export class RestoreCaseConference {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly conferences: CaseConferenceRepository,
    private readonly queries: CaseConferenceQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<CaseConference> {
    permit(ctx.user, ['case-conference', 'write'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const stored = await this.conferences.lock(write, coalitionId, id, { deleted: true });
      const { deletedAt } = stored;
      if (deletedAt === null) throw new DomainError('case-conference.not-deleted');
      if (!canBeUndone(deletedAt, ctx.now)) {
        throw new DomainError('case-conference.restore-too-late', { days: undoDays });
      }
      await this.conferences.setDeleted(write, stored, null);
      const view = await this.queries.view(write.tx, write, coalitionId, id);
      await record(write, {
        action: 'restore',
        subjectType: 'case-conference',
        subjectId: id,
        coalitionId,
        after: contentOf(view),
      });
      return view;
    });
  }
}
