import { Injectable } from '@nestjs/common';
import { beginPartnership, partnershipProblems } from '@zorgpaden/domain/partnerships';
import type { NewPartnership, PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository, type CoveringCoalition } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { OrganisationRepository } from '../../organisations/index.js';
import { record, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { refuseSecond } from '../once-at-a-time.js';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipRepository } from '../partnership.repository.js';

/** Adds an organisation to a coalition: one of the register, or a new one that is registered with it. */
@Injectable()
export class AddPartnership {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly organisations: OrganisationRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly queries: PartnershipQueries,
    private readonly revisions: MunicipalityRevisions,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    given: NewPartnership,
    key?: string,
  ): Promise<PartnershipView> {
    permit(ctx.user, ['partnership', 'add'], { coalitionId });
    const asked = ['add-partnership', coalitionId, given];
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const { id: organisationId, partnerType } = await this.organisation(write, coalition, given);
      const problems = partnershipProblems(given, partnerType, coalition.municipalities);
      if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
      const { status, from, part, themes, departments, municipalities } = given;
      const partnership = {
        ...{ id: uuidv7(), coalitionId, organisationId },
        ...{ part, themes, departments, municipalities, version: 1, deletedAt: null },
      };
      const statuses = beginPartnership(status, from);
      await refuseSecond(write.tx, this.partnerships, partnership, statuses);
      await this.partnerships.insert(write, partnership);
      await this.partnerships.saveStatuses(write, partnership.id, statuses, '');
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'add-partner',
        subjectType: 'partnership',
        subjectId: partnership.id,
        coalitionId,
        after: { ...given, organisationId },
      });
      return this.queries.view(write.tx, write, coalitionId, partnership.id);
    });
  }

  private async organisation(
    write: WriteContext<UserContext>,
    { demonstration }: CoveringCoalition,
    { organisationId, organisation }: NewPartnership,
  ) {
    if (organisation === undefined) return this.known(write, organisationId ?? '');
    const id = await this.organisations.insert(write, organisation, { demonstration });
    await record(write, {
      action: 'register',
      subjectType: 'organisation',
      subjectId: id,
      organisationId: id,
      after: organisation,
    });
    return { id, partnerType: organisation.partnerType };
  }

  private async known({ tx }: WriteContext, id: string) {
    const found = await this.organisations.share(tx, id);
    if (found !== undefined) return found;
    throw new DomainError('request.invalid', {}, [
      { pointer: '/organisationId', code: 'partnership.organisation-unknown' },
    ]);
  }
}
