import { Injectable } from '@nestjs/common';
import type {
  ExperienceCorrection,
  ExperienceStatementList,
} from '@zorgpaden/domain/experience-statements/contract';
import { DomainError, putRight } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExperienceQueries } from '../experience.queries.js';
import { ExperienceRepository } from '../experience.repository.js';

/** A statement as somebody saw it. */
export interface SeenStatement {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

/** Says what a statement of the past should have been, and why (rule 2). */
@Injectable()
export class CorrectExperience {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly statements: ExperienceRepository,
    private readonly queries: ExperienceQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, id, version }: SeenStatement,
    { from, reason, ...content }: ExperienceCorrection,
  ): Promise<ExperienceStatementList> {
    permit(ctx.user, ['experience-statement', 'correct-past'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.lock(write.tx, coalitionId);
      const { held, timeline } = await this.statements.besides(write, coalitionId, id);
      if (held.version !== version) throw new DomainError('experience.version-conflict');
      const after = putRight(timeline, held.period.from, from, (was) => ({
        ...was,
        ...content,
        version: was.version + 1,
      }));
      await this.statements.save(write, coalitionId, timeline, after);
      await this.statements.noteCorrection(write, id, reason);
      await record(write, {
        action: 'correct',
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
