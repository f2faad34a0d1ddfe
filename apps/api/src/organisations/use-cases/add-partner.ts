import { Injectable } from '@nestjs/common';
import { domainOf, type PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { PartnershipEntity } from '../partnership.entity.js';

export interface NewPartner {
  readonly name: string;
  readonly partnerType: PartnerTypeSlug;
  /** The first day on which it takes part. */
  readonly from: PlainDate;
}

/** Registers an organisation as a partner of a coalition. */
@Injectable()
export class AddPartner {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  /** @returns the id of the partnership */
  async execute(ctx: UserContext, coalitionId: string, partner: NewPartner): Promise<string> {
    permit(ctx.user, ['coalition', 'change'], { coalitionId });
    const [id, organisationId] = [uuidv7(), uuidv7()];
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      await write.tx.insert(OrganisationEntity, {
        id: organisationId,
        name: partner.name,
        partnerType: partner.partnerType,
        domain: domainOf(partner.partnerType),
        demonstration: coalition.demonstration,
        createdAt: ctx.now,
      });
      await write.tx.insert(PartnershipEntity, {
        id,
        coalitionId,
        organisationId,
        period: `[${partner.from},)`,
      });
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'add-partner',
        subjectType: 'partnership',
        subjectId: id,
        coalitionId,
        after: { organisationId, ...partner },
      });
    });
    return id;
  }
}
