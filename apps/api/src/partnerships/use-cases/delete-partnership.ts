import { Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipRepository } from '../partnership.repository.js';
import { refuseStale, type SeenPartnership } from '../seen-partnership.js';

/** Takes away what was entered by mistake; who stopped is not deleted but ended. Can be undone. */
@Injectable()
export class DeletePartnership {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly queries: PartnershipQueries,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, seen: SeenPartnership): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partnership', 'delete'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const before = await this.partnerships.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      const version = before.version + 1;
      await this.partnerships.update(write, { ...before, version, deletedAt: ctx.now });
      await this.partnerships.takePart(write, id, null);
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'delete',
        subjectType: 'partnership',
        subjectId: id,
        coalitionId,
        before: { organisationId: before.organisationId },
      });
    });
  }
}
