import { Injectable } from '@nestjs/common';
import { correctDays } from '@zorgpaden/domain/agreements';
import type { NewAgreementCorrection } from '@zorgpaden/domain/agreements/consent.contract';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementRepository } from '../agreement.repository.js';
import { AgreementSteps } from '../agreement-steps.js';
import type { SeenAgreement } from '../seen-agreement.js';

/** Says on which days a version should have begun and ended, on purpose and with a reason (rule 2). */
@Injectable()
export class CorrectAgreement {
  constructor(
    private readonly steps: AgreementSteps,
    private readonly agreements: AgreementRepository,
  ) {}

  execute(
    ctx: UserContext,
    seen: SeenAgreement,
    { reason, ...days }: NewAgreementCorrection,
  ): Promise<AgreementView> {
    const { number, agreedOn, endedOn } = days;
    return this.steps.take(ctx, {
      seen,
      permits: 'correct-past',
      action: 'correct-days',
      before: (agreement) => {
        const was = agreement.find((version) => version.number === number);
        return { number, from: was?.agreedOn ?? null, to: was?.endedOn ?? null };
      },
      after: { number, from: agreedOn, to: endedOn, reason },
      rule: (agreement, today) => correctDays(agreement, days, today),
      also: async (write, row) => {
        const corrected = row.versions.find((version) => version.number === number);
        if (corrected) await this.agreements.noteCorrection(write, corrected.id, reason);
      },
    });
  }
}
