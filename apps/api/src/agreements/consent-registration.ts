import { Injectable } from '@nestjs/common';
import { answer, decisionProblems, openVersion } from '@zorgpaden/domain/agreements';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import type { AgreementRow } from './agreement-rows.js';
import { AgreementRepository, type RegisteredConsent } from './agreement.repository.js';
import { ConsentRequests } from './consent-requests.js';
import { agreementOf } from './stored-agreement.js';

/** What an answer of a party does, however it came in. */
@Injectable()
export class ConsentRegistration {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly requests: ConsentRequests,
  ) {}

  /**
   * @throws DomainError `agreement.not-proposed`, `agreement.party.…`, `agreement.text-changed` when the
   *   text reads otherwise than the one that was seen
   */
  async register(
    write: WriteContext,
    row: AgreementRow,
    consent: RegisteredConsent,
  ): Promise<void> {
    const today = peildatumOf(write);
    const problems = decisionProblems(consent.decidedOn, today);
    if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
    const agreement = agreementOf(row);
    const after = answer(agreement, consent.organisationId, consent.answer, today);
    const number = openVersion(agreement)?.number;
    const version = row.versions.find((one) => one.number === number);
    const party = version?.parties.find((one) => one.organisation.id === consent.organisationId);
    if (version === undefined || party?.fingerprint !== consent.fingerprint) {
      throw new DomainError('agreement.text-changed');
    }
    await this.agreements.save(write, row, after);
    await this.agreements.addConsent(write, version, consent);
    const isOver = openVersion(after)?.status !== 'proposed';
    await this.requests.endAll(write, version.id, isOver ? undefined : consent.organisationId);
    await record(write, {
      action: consent.answer === 'consented' ? 'consent' : 'decline',
      subjectType: 'agreement',
      subjectId: row.id,
      coalitionId: row.coalitionId,
      after: { organisation: party.organisation.name, number: version.number },
    });
    if (isOver && openVersion(after) === undefined) {
      await record(write, {
        action: 'agree',
        subjectType: 'agreement',
        subjectId: row.id,
        coalitionId: row.coalitionId,
        after: { title: version.content.title, number: version.number },
      });
    }
  }
}
