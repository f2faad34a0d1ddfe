import { Injectable } from '@nestjs/common';
import type {
  OrganisationChange,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { changed, sameJson } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { OrganisationQueries } from '../organisation.queries.js';
import { type OrganisationDetails, OrganisationRepository } from '../organisation.repository.js';
import { permitOrganisation } from '../permit-organisation.js';
import { refuseStale, type SeenOrganisation } from '../seen-organisation.js';

/** Changes what is known of an organisation beside its name: for every coalition at once. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly queries: OrganisationQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenOrganisation,
    given: OrganisationChange,
  ): Promise<OrganisationView> {
    const coalitions = await this.organisations.coalitionsOf(this.database, seen.id);
    permitOrganisation(ctx, 'change', seen.id, coalitions);
    const now = await this.queries.one(ctx, seen.id);
    // Not a write, then: who else has this version open can still save.
    if (now.version === seen.version && sameJson(changed(detailsOf(now), given), detailsOf(now)))
      return now;
    return this.trail.write(ctx, async (write) => {
      const before = await this.organisations.lock(write.tx, seen.id);
      await refuseStale(write, this.queries, seen, before);
      const after = changed(detailsOf(before), given);
      await this.organisations.change(write, before, after);
      await record(write, {
        action: 'change',
        subjectType: 'organisation',
        subjectId: seen.id,
        organisationId: seen.id,
        before: detailsOf(before),
        after,
      });
      return this.queries.view(write.tx, write, seen.id);
    });
  }
}

function detailsOf(organisation: OrganisationDetails): OrganisationDetails {
  const { otherNames, webDomains, kvk, agb, oin, rsin } = organisation;
  const { visitingAddress, postalAddress, phone, email, website } = organisation;
  return {
    ...{ otherNames, webDomains, kvk, agb, oin, rsin },
    ...{ visitingAddress, postalAddress, phone, email, website },
  };
}
