import { Injectable } from '@nestjs/common';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { withdrawFromFinder } from '../../published-routes/index.js';
import { CoalitionQueries } from '../coalition.queries.js';
import { CoalitionRepository } from '../coalition.repository.js';

/** Takes a coalition away, and its routes out of the finder. `RestoreCoalition` undoes it. */
@Injectable()
export class DeleteCoalition {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: CoalitionQueries,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, id: string, seenVersion: number): Promise<void> {
    permit(ctx.user, ['coalition', 'delete'], { coalitionId: id });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, id);
      if (coalition.version !== seenVersion) {
        const current = await this.queries.one(write, id);
        throw new ExtendedError('coalition.version-conflict', { current });
      }
      const version = coalition.version + 1;
      await this.coalitions.update(write, { ...coalition, version, deletedAt: ctx.now });
      const withdrawn = await withdrawFromFinder(write.tx, id);
      await this.revisions.raise(write, [...coalition.municipalities, ...withdrawn]);
      await record(write, {
        action: 'delete',
        subjectType: 'coalition',
        subjectId: id,
        coalitionId: id,
        before: { name: coalition.name, municipalities: coalition.municipalities },
      });
    });
  }
}
