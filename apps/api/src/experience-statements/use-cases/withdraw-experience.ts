import { Injectable } from '@nestjs/common';
import type { ExperienceStatementList } from '@zorgpaden/domain/experience-statements/contract';
import { DomainError, takeOut } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExperienceQueries } from '../experience.queries.js';
import { ExperienceRepository } from '../experience.repository.js';
import type { SeenStatement } from './correct-experience.js';

/** Takes away a statement that never held, and says why: what came before goes on (rule 2). */
@Injectable()
export class WithdrawExperience {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly statements: ExperienceRepository,
    private readonly queries: ExperienceQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, id, version }: SeenStatement,
    reason: string,
  ): Promise<ExperienceStatementList> {
    permit(ctx.user, ['experience-statement', 'correct-past'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.lock(write.tx, coalitionId);
      const { held, timeline } = await this.statements.besides(write, coalitionId, id);
      if (held.version !== version) throw new DomainError('experience.version-conflict');
      const after = takeOut(timeline, held.period.from);
      await this.statements.save(write, coalitionId, timeline, after);
      await record(write, {
        action: 'withdraw',
        subjectType: 'experience-statement',
        subjectId: id,
        coalitionId,
        before: { statements: timeline },
        after: { statements: after, reason },
      });
      return this.queries.written(write, write.tx, coalitionId);
    });
  }
}
