import { Injectable } from '@nestjs/common';
import { change, openVersion } from '@zorgpaden/domain/agreements';
import type { AgreementView, AgreementWriting } from '@zorgpaden/domain/agreements/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { AgreementDrafts } from '../agreement-drafts.js';
import { AgreementQueries } from '../agreement.queries.js';
import { AgreementRepository } from '../agreement.repository.js';
import { refuseStale, type SeenAgreement } from '../seen-agreement.js';
import { agreementOf } from '../stored-agreement.js';
import { traced } from '../traced.js';
import { writtenAgreement } from '../written-agreement.js';

/** Writes a draft anew. The same save that is sent again, with its key, gets the same answer. */
@Injectable()
export class ChangeAgreement {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly agreements: AgreementRepository,
    private readonly drafts: AgreementDrafts,
    private readonly queries: AgreementQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenAgreement,
    writing: AgreementWriting,
    key: string | undefined,
  ): Promise<AgreementView> {
    const { coalitionId, id, version } = seen;
    permit(ctx.user, ['agreement', 'change'], { coalitionId });
    const asked = ['change-agreement', coalitionId, id, version, JSON.stringify(writing)];
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.agreements.lock(write, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      const written = await writtenAgreement(write.tx, coalitionId, writing, peildatumOf(ctx));
      const old = agreementOf(before);
      const open = openVersion(old);
      await this.agreements.save(write, before, change(old, written.content, written.parties));
      await this.drafts.discard(write, ctx.user.id, id);
      await record(write, {
        action: 'change',
        subjectType: 'agreement',
        subjectId: id,
        coalitionId,
        before: open ? traced(open) : null,
        after: traced(written),
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
