import { Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CaseConferenceQueries, contentOf } from '../case-conference.queries.js';
import { CaseConferenceRepository } from '../case-conference.repository.js';
import { refuseStale, type SeenCaseConference } from '../seen-case-conference.js';

/** Takes one away that is not held any more; `RestoreCaseConference` undoes it. */
@Injectable()
export class DeleteCaseConference {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly conferences: CaseConferenceRepository,
    private readonly queries: CaseConferenceQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, seen: SeenCaseConference): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['case-conference', 'write'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const stored = await this.conferences.lock(write, coalitionId, id);
      await refuseStale(write, this.queries, seen, stored);
      const before = await this.queries.view(write.tx, write, coalitionId, id);
      await this.conferences.setDeleted(write, stored, ctx.now);
      await record(write, {
        action: 'delete',
        subjectType: 'case-conference',
        subjectId: id,
        coalitionId,
        before: contentOf(before),
      });
    });
  }
}
