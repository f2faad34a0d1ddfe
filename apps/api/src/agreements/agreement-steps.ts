import { Injectable } from '@nestjs/common';
import type { Agreement, AgreementAction } from '@zorgpaden/domain/agreements';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../coalitions/index.js';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import type { AgreementRow } from './agreement-rows.js';
import { AgreementQueries } from './agreement.queries.js';
import { AgreementRepository } from './agreement.repository.js';
import { refuseStale, type SeenAgreement } from './seen-agreement.js';
import { agreementOf } from './stored-agreement.js';

/** One step in the life of an agreement. */
export interface AgreementStep {
  readonly seen: SeenAgreement;
  /** The row of the policy, and the verb in the trail. */
  readonly permits: AgreementAction;
  readonly action: string;
  readonly after?: object;
  /** What the trail keeps of before, when the past itself changes. */
  before?(agreement: Agreement): object;
  rule(
    agreement: Agreement,
    today: PlainDate,
    write: WriteContext<UserContext>,
  ): Agreement | Promise<Agreement>;
  /** What belongs to it beside the agreement itself. `row` is how it is stored now. */
  also?(write: WriteContext<UserContext>, row: AgreementRow): Promise<void>;
}

/** Takes steps that the coalition itself takes: who saw it last may, and everybody is told by the trail. */
@Injectable()
export class AgreementSteps {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly agreements: AgreementRepository,
    private readonly queries: AgreementQueries,
    private readonly trail: Trail,
  ) {}

  async take(ctx: UserContext, step: AgreementStep): Promise<AgreementView> {
    const { coalitionId, id } = step.seen;
    permit(ctx.user, ['agreement', step.permits], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.agreements.lock(write, coalitionId, id);
      await refuseStale(write, this.queries, step.seen, before);
      const after = await step.rule(agreementOf(before), peildatumOf(ctx), write);
      await this.agreements.save(write, before, after);
      await step.also?.(write, await this.agreements.lock(write, coalitionId, id));
      await record(write, {
        action: step.action,
        subjectType: 'agreement',
        subjectId: id,
        coalitionId,
        ...(step.before && { before: step.before(agreementOf(before)) }),
        ...(step.after && { after: step.after }),
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
