import { Injectable } from '@nestjs/common';
import { propose, takeBack } from '@zorgpaden/domain/agreements';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementSteps } from '../agreement-steps.js';
import { ConsentRequests } from '../consent-requests.js';
import type { SeenAgreement } from '../seen-agreement.js';

/** Asks the required parties for their consent, by mail where an address is known; or takes that back. */
@Injectable()
export class ProposeAgreement {
  constructor(
    private readonly steps: AgreementSteps,
    private readonly requests: ConsentRequests,
  ) {}

  execute(ctx: UserContext, seen: SeenAgreement): Promise<AgreementView> {
    return this.steps.take(ctx, {
      seen,
      permits: 'propose',
      action: 'propose',
      rule: propose,
      also: (write, row) => this.requests.askAll(write, row),
    });
  }

  takeBack(ctx: UserContext, seen: SeenAgreement): Promise<AgreementView> {
    return this.steps.take(ctx, {
      seen,
      permits: 'propose',
      action: 'take-back',
      rule: takeBack,
      also: async (write, row) => {
        const draft = row.versions.find(({ status }) => status === 'draft');
        if (draft) await this.requests.endAll(write, draft.id);
      },
    });
  }
}
