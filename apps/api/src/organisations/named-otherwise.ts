import { Injectable } from '@nestjs/common';
import type { NameHistory } from '@zorgpaden/domain/organisations';
import type { OrganisationView } from '@zorgpaden/domain/organisations/contract';
import { MunicipalityRevisions } from '../municipalities/index.js';
import { record, Trail } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OrganisationRepository } from './organisation.repository.js';
import { permitOrganisation } from './permit-organisation.js';
import { refuseStale, type SeenOrganisation } from './seen-organisation.js';
import { raiseWherePartner } from './where-partner.js';

/** What becomes of the names, and what the trail is told of it. */
export interface OtherName {
  readonly action: 'rename' | 'correct-name';
  readonly after: object;
  /** @throws DomainError when it cannot be called so */
  readonly names: (history: NameHistory) => NameHistory;
}

/** The one way to another name, whether it is a new one or was written wrongly. */
@Injectable()
export class NamedOtherwise {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly queries: OrganisationQueries,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async write(
    ctx: UserContext,
    seen: SeenOrganisation,
    { action, after, names }: OtherName,
  ): Promise<OrganisationView> {
    const { id } = seen;
    const coalitions = await this.organisations.coalitionsOf(this.database, id);
    permitOrganisation(ctx, 'rename', id, coalitions);
    return this.trail.write(ctx, async (write) => {
      const before = await this.organisations.lock(write.tx, id);
      await refuseStale(write, this.queries, seen, before);
      const history = await this.organisations.historyOf(write.tx, before);
      await this.organisations.saveNames(write, before, names(history));
      await raiseWherePartner(write, this.revisions, id);
      await record(write, {
        action,
        subjectType: 'organisation',
        subjectId: id,
        organisationId: id,
        before: history.current,
        after,
      });
      return this.queries.view(write.tx, write, id);
    });
  }
}
