import { Injectable } from '@nestjs/common';
import { begin } from '@zorgpaden/domain/agreements';
import type { AgreementView, AgreementWriting } from '@zorgpaden/domain/agreements/contract';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { AgreementDrafts } from '../agreement-drafts.js';
import { AgreementQueries } from '../agreement.queries.js';
import { AgreementRepository } from '../agreement.repository.js';
import { traced } from '../traced.js';
import { writtenAgreement } from '../written-agreement.js';

export interface NewAgreement {
  readonly coalitionId: string;
  readonly writing: AgreementWriting;
  /** The draft that it was written in: the agreement gets its id, and the draft is done. */
  readonly draftId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Writes a first text. Nobody is asked for anything yet. */
@Injectable()
export class CreateAgreement {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly agreements: AgreementRepository,
    private readonly drafts: AgreementDrafts,
    private readonly queries: AgreementQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(ctx: UserContext, given: NewAgreement): Promise<AgreementView> {
    const { coalitionId, writing, draftId, idempotencyKey } = given;
    permit(ctx.user, ['agreement', 'create'], { coalitionId });
    const asked = ['create-agreement', coalitionId, JSON.stringify(writing), draftId ?? null];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const id = draftId ?? uuidv7();
      const written = await writtenAgreement(write.tx, coalitionId, writing, peildatumOf(ctx));
      const { content, parties } = written;
      await this.agreements.insert(write, { id, coalitionId }, begin(content, parties));
      await this.drafts.discard(write, ctx.user.id, id);
      await record(write, {
        action: 'create',
        subjectType: 'agreement',
        subjectId: id,
        coalitionId,
        after: traced(written),
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
