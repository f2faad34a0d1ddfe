import { Injectable } from '@nestjs/common';
import type { ContactRouteView } from '@zorgpaden/domain/contact-routes/contract';
import { DomainError, refuseLateUndo } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { ContactRouteQueries } from '../contact-route.queries.js';
import { ContactRouteRepository } from '../contact-route.repository.js';
import { permitWork } from '../permit-work.js';

/** Undoes a deletion. */
@Injectable()
export class RestoreContactRoute {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly routes: ContactRouteRepository,
    private readonly queries: ContactRouteQueries,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `contact-route.not-deleted`, `undo.too-late` */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<ContactRouteView> {
    permitWork(ctx, 'restore', coalitionId);
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.routes.lockAlsoDeleted(write.tx, coalitionId, id);
      if (before.deletedAt === null) throw new DomainError('contact-route.not-deleted');
      refuseLateUndo(before.deletedAt, ctx.now);
      await this.routes.update(write, {
        ...before,
        version: before.version + 1,
        updatedAt: ctx.now,
        updatedBy: ctx.user.id,
        deletedAt: null,
      });
      await record(write, {
        action: 'restore',
        subjectType: 'contact-route',
        subjectId: id,
        coalitionId,
        after: before.content,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
