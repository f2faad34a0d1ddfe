import { Injectable } from '@nestjs/common';
import type {
  CaseConference,
  CaseConferenceContent,
} from '@zorgpaden/domain/case-conferences/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { CaseConferenceQueries } from '../case-conference.queries.js';
import { CaseConferenceRepository } from '../case-conference.repository.js';
import { refuseImpossible } from '../seen-case-conference.js';

/** Writes down a standing meeting where cases are discussed. */
@Injectable()
export class AddCaseConference {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly conferences: CaseConferenceRepository,
    private readonly queries: CaseConferenceQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    content: CaseConferenceContent,
    idempotencyKey?: string,
  ): Promise<CaseConference> {
    permit(ctx.user, ['case-conference', 'write'], { coalitionId });
    const asked = ['add-case-conference', coalitionId, content];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      await refuseImpossible(write, coalitionId, content);
      const id = await this.conferences.insert(write, coalitionId, content);
      await record(write, {
        action: 'add',
        subjectType: 'case-conference',
        subjectId: id,
        coalitionId,
        after: content,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
