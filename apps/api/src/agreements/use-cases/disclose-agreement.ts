import { Injectable } from '@nestjs/common';
import { disclosable } from '@zorgpaden/domain/agreements';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementDisclosures } from '../agreement-disclosures.js';
import { AgreementSteps } from '../agreement-steps.js';
import type { SeenAgreement } from '../seen-agreement.js';

/** Puts what was agreed on the public pages of its municipalities (Woo), or takes it away from there. */
@Injectable()
export class DiscloseAgreement {
  constructor(
    private readonly steps: AgreementSteps,
    private readonly disclosures: AgreementDisclosures,
  ) {}

  execute(ctx: UserContext, seen: SeenAgreement): Promise<AgreementView> {
    return this.steps.take(ctx, {
      seen,
      permits: 'disclose',
      action: 'disclose',
      rule: disclosable,
      also: (write, row) => this.disclosures.begin(write, row.id),
    });
  }

  /** Also of what has ended, or is being written anew. */
  withdraw(ctx: UserContext, seen: SeenAgreement): Promise<AgreementView> {
    return this.steps.take(ctx, {
      seen,
      permits: 'disclose',
      action: 'conceal',
      rule: (agreement) => agreement,
      also: (write, row) => this.disclosures.end(write, row.id),
    });
  }
}
