import { Injectable } from '@nestjs/common';
import type {
  ExperienceStatementList,
  NewExperienceStatement,
} from '@zorgpaden/domain/experience-statements/contract';
import { follow } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { ExperienceQueries } from '../experience.queries.js';
import { ExperienceRepository } from '../experience.repository.js';

/** States how a group takes part from a day on; what was stated before ends on that day (rules 2 and 5). */
@Injectable()
export class StateExperience {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly statements: ExperienceRepository,
    private readonly queries: ExperienceQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    given: NewExperienceStatement,
    idempotencyKey?: string,
  ): Promise<ExperienceStatementList> {
    permit(ctx.user, ['experience-statement', 'state'], { coalitionId });
    const asked = ['state-experience', coalitionId, given];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      await this.coalitions.lock(write.tx, coalitionId);
      const { from, ...content } = given;
      const before = await this.statements.of(write, coalitionId, given.group);
      const stated = { ...content, id: uuidv7(), version: 1, period: { from, to: null } };
      await this.statements.save(write, coalitionId, before, follow(before, stated));
      await record(write, {
        action: 'state',
        subjectType: 'experience-statement',
        subjectId: stated.id,
        coalitionId,
        after: given,
      });
      return this.queries.written(write, write.tx, coalitionId);
    });
  }
}
