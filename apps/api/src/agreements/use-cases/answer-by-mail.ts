import { Injectable } from '@nestjs/common';
import { agreedVersionOn, hasConsented } from '@zorgpaden/domain/agreements';
import type { AskedConsent, ConsentReply } from '@zorgpaden/domain/agreements/consent.contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { Trail } from '../../platform/audit/trail.js';
import { Database } from '../../platform/db/database.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Context } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { Links } from '../../platform/links/index.js';
import { consentLink } from '../agreement-link.js';
import { type AgreementRow, agreementRows, type VersionRow } from '../agreement-rows.js';
import { AgreementRepository } from '../agreement.repository.js';
import { versionViewOf } from '../agreement-view.js';
import { ConsentRegistration } from '../consent-registration.js';
import { agreementOf, partyOf, versionOf } from '../stored-agreement.js';

/** $1 the request: whom it asks, about what. */
const REQUEST = `
  SELECT r.organisation_id AS "organisationId", v.id AS "versionId", a.id,
    a.coalition_id AS "coalitionId"
  FROM agreement_requests r JOIN agreement_versions v ON v.id = r.version_id
  JOIN agreements a ON a.id = v.agreement_id WHERE r.id = $1`;

interface Request {
  readonly organisationId: string;
  readonly versionId: string;
  readonly id: string;
  readonly coalitionId: string;
}

/** For who got a link by mail, and needs no account. Looking uses nothing up (rule 14). */
@Injectable()
export class AnswerByMail {
  constructor(
    private readonly database: Database,
    private readonly links: Links,
    private readonly agreements: AgreementRepository,
    private readonly registration: ConsentRegistration,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `link.ended` */
  async asked(ctx: Context, token: string): Promise<AskedConsent> {
    const request = await this.request(
      this.database,
      await this.links.find(ctx.now, consentLink, token),
    );
    const today = peildatumOf(ctx);
    const [row] = await agreementRows(this.database, request.coalitionId, request.id, today);
    const version = row?.versions.find(({ id }) => id === request.versionId);
    const party = version?.parties.find(
      ({ organisation }) => organisation.id === request.organisationId,
    );
    if (!row || !party || version?.status !== 'proposed') throw new DomainError('link.ended');
    const seen = { peildatum: today, today, seesOpen: true, seesContacts: false };
    const { title, text, validity, number } = versionViewOf(row, version, seen);
    return {
      coalition: row.coalition,
      organisation: party.organisation.name,
      person: party.contact?.name ?? '',
      fingerprint: party.fingerprint,
      standsFor: party.standsFor.map(({ name }) => name),
      text: { title, text, validity, number },
      previous: previousOf(row, today),
      parties: partiesOf(version),
    };
  }

  /** @throws DomainError `link.ended`, and what `ConsentRegistration` refuses */
  async answer(ctx: Context, { token, ...reply }: ConsentReply): Promise<void> {
    await this.trail.write({ ...ctx, user: null }, async (write) => {
      const { organisationId, coalitionId, id } = await this.request(
        write.tx,
        await this.links.use(write, consentLink, token),
      );
      const row = await this.agreements.lock(write, coalitionId, id);
      await this.registration.register(write, row, {
        ...{ ...reply, organisationId },
        registeredBy: 'mail',
      });
    });
  }

  private async request(reader: Reader, id: string | undefined): Promise<Request> {
    const rows = id === undefined ? [] : ((await reader.query(REQUEST, [id])) as Request[]);
    const [request] = rows;
    if (request === undefined) throw new DomainError('link.ended');
    return request;
  }
}

function previousOf(row: AgreementRow, today: string): AskedConsent['previous'] {
  const agreed = agreedVersionOn(agreementOf(row), today);
  return agreed
    ? { title: agreed.content.title, text: agreed.content.text, number: agreed.number }
    : null;
}

function partiesOf(version: VersionRow): AskedConsent['parties'] {
  return version.parties.map((party) => ({
    name: party.organisation.name,
    required: party.required,
    consented: hasConsented(partyOf(party), versionOf(version).consents),
  }));
}
