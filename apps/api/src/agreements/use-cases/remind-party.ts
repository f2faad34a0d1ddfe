import { Injectable } from '@nestjs/common';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementQueries } from '../agreement.queries.js';
import { AgreementRepository } from '../agreement.repository.js';
import { ConsentRequests } from '../consent-requests.js';

/** Asks a party again by mail, and not more than once a day. */
@Injectable()
export class RemindParty {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly agreements: AgreementRepository,
    private readonly requests: ConsentRequests,
    private readonly queries: AgreementQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    organisationId: string,
  ): Promise<AgreementView> {
    permit(ctx.user, ['agreement', 'remind'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const row = await this.agreements.lock(write, coalitionId, id);
      await this.requests.remind(write, row, organisationId);
      await record(write, {
        action: 'remind',
        subjectType: 'agreement',
        subjectId: id,
        coalitionId,
        after: { organisationId },
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
