import { Injectable } from '@nestjs/common';
import { type Agreement, takeOver } from '@zorgpaden/domain/agreements';
import type { NewSourceAnswer } from '@zorgpaden/domain/agreements/consent.contract';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { agreementRows } from '../agreement-rows.js';
import { AgreementSources, type Offer } from '../agreement-sources.js';
import { AgreementSteps } from '../agreement-steps.js';
import { fingerprintOf } from '../fingerprint.js';
import { partiesHere } from '../regional-text.js';
import type { SeenAgreement } from '../seen-agreement.js';
import { agreementOf } from '../stored-agreement.js';

/** A local coalition takes the next text of its region over into a draft, or keeps its own. */
@Injectable()
export class AnswerSource {
  constructor(
    private readonly steps: AgreementSteps,
    private readonly sources: AgreementSources,
  ) {}

  /** @throws DomainError `agreement.source.no-offer`, also when the region agreed another text meanwhile */
  async execute(
    ctx: UserContext,
    seen: SeenAgreement,
    { number, answer }: NewSourceAnswer,
  ): Promise<AgreementView> {
    let offer: Offer | undefined;
    const isTaken = answer === 'taken';
    return this.steps.take(ctx, {
      seen,
      permits: 'change',
      action: isTaken ? 'take-over' : 'keep-own',
      after: { number },
      rule: async (agreement, today, write) => {
        offer = await this.sources.offer(write.tx, seen.id, today);
        if (offer?.number !== number) throw new DomainError('agreement.source.no-offer');
        return isTaken ? this.taken(write, seen, { agreement, offer, today }) : agreement;
      },
      also: async (write) => {
        if (offer) await this.sources.answer(write, offer, answer);
      },
    });
  }

  private async taken(
    { tx }: WriteContext<UserContext>,
    { coalitionId }: SeenAgreement,
    { agreement, offer, today }: { agreement: Agreement; offer: Offer; today: PlainDate },
  ): Promise<Agreement> {
    const [source] = await agreementRows(tx, offer.regionId, offer.sourceId, today);
    const version = source && agreementOf(source).find((one) => one.number === offer.number);
    if (version === undefined) throw new DomainError('agreement.source.no-offer');
    const here = await partiesHere(tx, coalitionId, version, today);
    const parties = here.map((party) => ({
      ...party,
      fingerprint: fingerprintOf(version.content, party),
    }));
    const taking = { text: version.content, parties, fingerprint: fingerprintOf };
    return takeOver(agreement, taking, today);
  }
}
