import { Injectable } from '@nestjs/common';
import {
  awaiting,
  consentLinkDays,
  openVersion,
  reminderHours,
} from '@zorgpaden/domain/agreements';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { Links } from '../platform/links/index.js';
import { Mail } from '../platform/mail/index.js';
import { consentLink } from './agreement-link.js';
import type { AgreementRow, PartyRow, VersionRow } from './agreement-rows.js';
import { agreementOf } from './stored-agreement.js';

/** Asks parties by mail for their consent (rule 14), and ends what was asked. */
@Injectable()
export class ConsentRequests {
  constructor(
    private readonly links: Links,
    private readonly mail: Mail,
  ) {}

  /** Everybody whose consent is still needed, and whose address is known. */
  async askAll(ctx: WriteContext, row: AgreementRow): Promise<void> {
    for (const { version, party } of waiting(row)) {
      await this.ask(ctx, row, version, party, 'agreement-consent-asked');
    }
  }

  /**
   * Asks one of them again.
   *
   * @throws DomainError `agreement.party.not-asked`, `agreement.party.no-address`, `agreement.reminded`
   */
  async remind(ctx: WriteContext, row: AgreementRow, organisationId: string): Promise<void> {
    const found = waiting(row).find(({ party }) => party.organisation.id === organisationId);
    if (found === undefined) throw new DomainError('agreement.party.not-asked');
    const { version, party } = found;
    if (party.contact === null) throw new DomainError('agreement.party.no-address');
    const since = party.askedAt === null ? 0 : new Date(party.askedAt).getTime();
    if (since > ctx.now.getTime() - reminderHours * 60 * 60_000) {
      throw new DomainError('agreement.reminded');
    }
    await this.ask(ctx, row, version, party, 'agreement-consent-reminder');
  }

  /** Links to a text that is not asked about any more lead nowhere. */
  async endAll(ctx: WriteContext, versionId: string, organisationId?: string): Promise<void> {
    await ctx.tx.query(
      `DELETE FROM single_use_links l USING agreement_requests r
       WHERE l.purpose = $1 AND l.subject_id = r.id AND r.version_id = $2
         AND ($3::uuid IS NULL OR r.organisation_id = $3)`,
      [consentLink.name, versionId, organisationId ?? null],
    );
  }

  private async ask(
    ctx: WriteContext,
    row: AgreementRow,
    version: VersionRow,
    { organisation, contact }: PartyRow,
    kind: 'agreement-consent-asked' | 'agreement-consent-reminder',
  ): Promise<void> {
    if (contact === null) return;
    const [request] = (await ctx.tx.query(
      `INSERT INTO agreement_requests (id, version_id, organisation_id, asked_at)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (version_id, organisation_id) DO UPDATE SET asked_at = EXCLUDED.asked_at
       RETURNING id`,
      [uuidv7(), version.id, organisation.id, ctx.now],
    )) as { id: string }[];
    const id = request?.id ?? '';
    await this.links.endAll(ctx, consentLink, id);
    const { token, expiresAt } = await this.links.issue(ctx, consentLink, id);
    await this.mail.send(ctx, {
      kind,
      to: contact.email,
      language: 'nl',
      data: {
        name: contact.name,
        coalition: row.coalition,
        organisation: organisation.name,
        title: version.content.title,
        days: consentLinkDays,
      },
      path: `/akkoord#${token}`,
      uselessFrom: expiresAt,
    });
  }
}

/** The parties that a proposal waits for. */
function waiting(row: AgreementRow): { version: VersionRow; party: PartyRow }[] {
  const open = openVersion(agreementOf(row));
  const version = row.versions.find(({ number }) => number === open?.number);
  if (open?.status !== 'proposed' || version === undefined) return [];
  const ids = new Set(awaiting(open).map(({ organisationId }) => organisationId));
  return version.parties
    .filter(({ organisation }) => ids.has(organisation.id))
    .map((party) => ({ version, party }));
}
