import { Injectable } from '@nestjs/common';
import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { DomainError, sameJson } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { ContactRouteQueries } from '../contact-route.queries.js';
import { ContactRouteRepository } from '../contact-route.repository.js';
import { permitWork } from '../permit-work.js';
import { referenceProblems } from '../references.js';
import { refuseStale, type SeenRoute } from '../seen-route.js';

/** Changes the working copy. What is public stays as it is until the next publication. */
@Injectable()
export class ChangeContactRoute {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly routes: ContactRouteRepository,
    private readonly queries: ContactRouteQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenRoute,
    content: ContactRouteContent,
  ): Promise<ContactRouteView> {
    const { coalitionId, id } = seen;
    permitWork(ctx, 'change', coalitionId);
    return this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.share(write.tx, coalitionId);
      const before = await this.routes.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      const problems = await referenceProblems(write.tx, coalition, { id, content });
      if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
      await this.routes.discardDraft(write, ctx.user.id, id);
      if (sameJson(before.content, content)) {
        // No new version: who else has it open looks at this very text, and can still save.
        await record(write, {
          action: 'discard-draft',
          subjectType: 'contact-route-draft',
          subjectId: id,
          coalitionId,
        });
        return this.queries.view(write.tx, write, coalitionId, id);
      }
      await this.routes.update(write, {
        ...before,
        version: before.version + 1,
        content,
        updatedAt: ctx.now,
        updatedBy: ctx.user.id,
      });
      await record(write, {
        action: 'change',
        subjectType: 'contact-route',
        subjectId: id,
        coalitionId,
        before: before.content,
        after: content,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
