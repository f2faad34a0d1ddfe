import { Injectable } from '@nestjs/common';
import { end } from '@zorgpaden/domain/agreements';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementRepository } from '../agreement.repository.js';
import { AgreementSteps } from '../agreement-steps.js';
import type { SeenAgreement } from '../seen-agreement.js';

/** It holds no longer from a day on, and everybody can read why. */
@Injectable()
export class EndAgreement {
  constructor(
    private readonly steps: AgreementSteps,
    private readonly agreements: AgreementRepository,
  ) {}

  execute(
    ctx: UserContext,
    seen: SeenAgreement,
    { on, reason }: { readonly on: PlainDate; readonly reason: string },
  ): Promise<AgreementView> {
    return this.steps.take(ctx, {
      seen,
      permits: 'end',
      action: 'end',
      after: { from: on, reason },
      rule: (agreement, today) => end(agreement, on, today),
      also: async (write, row) => {
        const ended = row.versions.findLast(({ endedOn }) => endedOn === on);
        if (ended) await this.agreements.stateEnding(write, ended.id, reason);
      },
    });
  }
}
