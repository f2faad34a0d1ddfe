import { Injectable } from '@nestjs/common';
import { beginVersion, discard } from '@zorgpaden/domain/agreements';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementQueries } from '../agreement.queries.js';
import { AgreementRepository } from '../agreement.repository.js';
import { AgreementSteps } from '../agreement-steps.js';
import { refuseStale, type SeenAgreement } from '../seen-agreement.js';
import { agreementOf } from '../stored-agreement.js';

/** Begins the version that is to take the place of what was agreed, or throws a draft away. */
@Injectable()
export class WriteNextVersion {
  constructor(
    private readonly steps: AgreementSteps,
    private readonly coalitions: CoalitionRepository,
    private readonly agreements: AgreementRepository,
    private readonly queries: AgreementQueries,
    private readonly trail: Trail,
  ) {}

  begin(ctx: UserContext, seen: SeenAgreement): Promise<AgreementView> {
    return this.steps.take(ctx, {
      seen,
      permits: 'change',
      action: 'begin-version',
      rule: beginVersion,
    });
  }

  /** Without an agreed version before it nothing is left to look at. */
  async discard(ctx: UserContext, seen: SeenAgreement): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['agreement', 'delete'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.agreements.lock(write, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      await this.agreements.save(write, before, discard(agreementOf(before)));
      await record(write, {
        action: 'delete',
        subjectType: 'agreement',
        subjectId: id,
        coalitionId,
        before: { title: before.versions.at(-1)?.content.title },
      });
    });
  }
}
