import { Injectable } from '@nestjs/common';
import { partnershipProblems } from '@zorgpaden/domain/partnerships';
import type { PartnershipChange, PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { changed, DomainError, sameJson } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { OrganisationRepository } from '../../organisations/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import type { PartnershipEntity } from '../partnership.entity.js';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipRepository } from '../partnership.repository.js';
import { refuseStale, type SeenPartnership } from '../seen-partnership.js';

type Details = Pick<PartnershipEntity, 'part' | 'themes' | 'departments' | 'municipalities'>;

/** Changes what an organisation does in the coalition, and where. */
@Injectable()
export class ChangePartnership {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly organisations: OrganisationRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly queries: PartnershipQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenPartnership,
    given: PartnershipChange,
  ): Promise<PartnershipView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partnership', 'change'], { coalitionId });
    const now = await this.queries.one(ctx, coalitionId, id);
    // Not a write, then: who else has this version open can still save.
    if (now.version === seen.version && sameJson(changed(detailsOf(now), given), detailsOf(now)))
      return now;
    return this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.share(write.tx, coalitionId);
      const before = await this.partnerships.lock(write.tx, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      const organisation = await this.organisations.lock(write.tx, before.organisationId);
      const after = changed(detailsOf(before), given);
      const { municipalities } = coalition;
      const problems = partnershipProblems(after, organisation.partnerType, municipalities);
      if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
      await this.partnerships.update(write, { ...before, ...after, version: before.version + 1 });
      await record(write, {
        action: 'change',
        subjectType: 'partnership',
        subjectId: id,
        coalitionId,
        before: detailsOf(before),
        after,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}

function detailsOf({ part, themes, departments, municipalities }: Details): Details {
  return { part, themes, departments, municipalities };
}
