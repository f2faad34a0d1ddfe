import { Injectable } from '@nestjs/common';
import type {
  CaseConference,
  CaseConferenceContent,
} from '@zorgpaden/domain/case-conferences/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CaseConferenceQueries, contentOf } from '../case-conference.queries.js';
import { CaseConferenceRepository } from '../case-conference.repository.js';
import { refuseImpossible, refuseStale, type SeenCaseConference } from '../seen-case-conference.js';

/** Writes it otherwise, or moves the next time. */
@Injectable()
export class ChangeCaseConference {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly conferences: CaseConferenceRepository,
    private readonly queries: CaseConferenceQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenCaseConference,
    content: CaseConferenceContent,
  ): Promise<CaseConference> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['case-conference', 'write'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const stored = await this.conferences.lock(write, coalitionId, id);
      await refuseStale(write, this.queries, seen, stored);
      await refuseImpossible(write, coalitionId, content);
      const before = await this.queries.view(write.tx, write, coalitionId, id);
      await this.conferences.update(write, stored, content);
      const after = await this.queries.view(write.tx, write, coalitionId, id);
      await record(write, {
        action: 'change',
        subjectType: 'case-conference',
        subjectId: id,
        coalitionId,
        before: contentOf(before),
        after: contentOf(after),
      });
      return after;
    });
  }
}
