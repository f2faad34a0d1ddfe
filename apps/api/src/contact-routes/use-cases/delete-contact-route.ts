import { Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { ContactRouteQueries } from '../contact-route.queries.js';
import { ContactRouteRepository } from '../contact-route.repository.js';
import { permitWork } from '../permit-work.js';
import { refuseStale, type SeenRoute } from '../seen-route.js';

/** Takes the working copy away; `RestoreContactRoute` undoes it. What is public stays until published. */
@Injectable()
export class DeleteContactRoute {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly routes: ContactRouteRepository,
    private readonly queries: ContactRouteQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, seen: SeenRoute): Promise<void> {
    const { coalitionId, id } = seen;
    permitWork(ctx, 'delete', coalitionId);
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.routes.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      await this.routes.update(write, {
        ...before,
        version: before.version + 1,
        updatedAt: ctx.now,
        updatedBy: ctx.user.id,
        deletedAt: ctx.now,
      });
      await record(write, {
        action: 'delete',
        subjectType: 'contact-route',
        subjectId: id,
        coalitionId,
        before: before.content,
      });
    });
  }
}
