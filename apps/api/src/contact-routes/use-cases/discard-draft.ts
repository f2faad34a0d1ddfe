import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { ContactRouteRepository } from '../contact-route.repository.js';
import { permitWork } from '../permit-work.js';

/** Throws away what one typed. Doing so twice is no mistake. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly routes: ContactRouteRepository,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permitWork(ctx, 'draft', coalitionId);
    await this.trail.write(ctx, async (write) => {
      await this.routes.discardDraft(write, ctx.user.id, id);
      await record(write, {
        action: 'discard-draft',
        subjectType: 'contact-route-draft',
        subjectId: id,
        coalitionId,
      });
    });
  }
}
