import { Injectable } from '@nestjs/common';
import { begin } from '@zorgpaden/domain/agreements';
import { textToPropose } from '@zorgpaden/domain/regional-coalitions';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, type WriteContext } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { AgreementRepository } from '../agreement.repository.js';
import { agreementRows } from '../agreement-rows.js';
import { fingerprintOf } from '../fingerprint.js';
import { partiesHere } from '../regional-text.js';
import { agreementOf } from '../stored-agreement.js';
import { traced } from '../traced.js';

/** What a text of a region became here, and which of its versions that was. */
export interface ReceivedDraft {
  readonly id: string;
  readonly sourceVersionId: string;
}

/** An agreement of a region, and the local coalition that gets a draft of it. */
export interface Received {
  readonly from: { readonly coalitionId: string; readonly id: string };
  readonly coalitionId: string;
}

/**
 * A text of a region becomes a draft in the workspace of a local coalition, with those of its parties
 * that are partners there. Whom the region mails at them stays with the region. Part of a larger write,
 * which judges who may.
 */
@Injectable()
export class ReceiveAgreement {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly agreements: AgreementRepository,
  ) {}

  /** @throws DomainError `regional-coalition.nothing-to-propose` */
  async execute(
    write: WriteContext<UserContext>,
    { from, coalitionId }: Received,
  ): Promise<ReceivedDraft> {
    const today = peildatumOf(write);
    const [source] = await agreementRows(write.tx, from.coalitionId, from.id, today);
    const text = source && textToPropose(agreementOf(source), today);
    if (source === undefined || text === undefined) {
      throw new DomainError('regional-coalition.nothing-to-propose');
    }
    await this.coalitions.share(write.tx, coalitionId);
    const content = { ...text.content, carePathIds: [] };
    const here = await partiesHere(write.tx, coalitionId, text, today);
    const parties = here.map((party) => ({ ...party, fingerprint: fingerprintOf(content, party) }));
    const id = uuidv7();
    await this.agreements.insert(write, { id, coalitionId }, begin(content, parties));
    await record(write, {
      action: 'receive',
      subjectType: 'agreement',
      subjectId: id,
      coalitionId,
      after: { ...traced({ content, parties }), region: source.coalition },
    });
    const version = source.versions.find(({ number }) => number === text.number);
    return { id, sourceVersionId: version?.id ?? '' };
  }
}
