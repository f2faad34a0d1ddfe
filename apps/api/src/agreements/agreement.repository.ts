import { Injectable } from '@nestjs/common';
import type { Agreement, AgreementVersion } from '@zorgpaden/domain/agreements';
import type { NewConsent } from '@zorgpaden/domain/agreements/consent.contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { AgreementDisclosures } from './agreement-disclosures.js';
import { type AgreementRow, agreementRows } from './agreement-rows.js';
import { agreementOf } from './stored-agreement.js';

/** How a consent came in, beside what it says. */
export interface RegisteredConsent extends Omit<NewConsent, 'organisationId'> {
  readonly organisationId: string;
  readonly registeredBy: 'party' | 'mail' | 'coalition';
}

@Injectable()
export class AgreementRepository {
  constructor(private readonly disclosures: AgreementDisclosures) {}

  /**
   * For changing it: one at a time.
   *
   * @throws DomainError `request.not-found`, also for one of another coalition
   */
  async lock(ctx: WriteContext, coalitionId: string, id: string): Promise<AgreementRow> {
    const locked: unknown[] = await ctx.tx.query(
      'SELECT 1 FROM agreements WHERE id = $1 AND coalition_id = $2 FOR UPDATE',
      [id, coalitionId],
    );
    const [row] =
      locked.length === 0 ? [] : await agreementRows(ctx.tx, coalitionId, id, peildatumOf(ctx));
    if (row === undefined) throw new DomainError('request.not-found');
    return row;
  }

  /**
   * The id may come from outside, as that of a draft.
   *
   * @throws DomainError `agreement.exists`; `request.not-found` when it is another coalition's
   */
  async insert(
    ctx: WriteContext,
    { id, coalitionId }: { readonly id: string; readonly coalitionId: string },
    agreement: Agreement,
  ): Promise<void> {
    const inserted: unknown[] = await ctx.tx.query(
      `INSERT INTO agreements (id, coalition_id, created_at, updated_at, updated_by)
       VALUES ($1, $2, $3, $3, $4) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, coalitionId, ctx.now, ctx.user?.id ?? null],
    );
    if (inserted.length === 0) {
      const ours: unknown[] = await ctx.tx.query(
        'SELECT 1 FROM agreements WHERE id = $1 AND coalition_id = $2',
        [id, coalitionId],
      );
      throw new DomainError(ours.length === 1 ? 'agreement.exists' : 'request.not-found');
    }
    for (const version of agreement) await this.insertVersion(ctx, id, version);
  }

  /** Keeps what a rule made of it. */
  async save(ctx: WriteContext, before: AgreementRow, after: Agreement): Promise<void> {
    const old = new Map(agreementOf(before).map((version) => [version.number, version]));
    for (const version of shrinkingFirst(after, old)) {
      const stored = before.versions.find(({ number }) => number === version.number);
      const was = old.get(version.number);
      if (stored === undefined || was === undefined) {
        await this.insertVersion(ctx, before.id, version);
        continue;
      }
      await ctx.tx.query(
        `UPDATE agreement_versions SET status = $2, content = $3, agreed_on = $4, ended_on = $5
         WHERE id = $1`,
        [stored.id, version.status, version.content, version.agreedOn, version.endedOn],
      );
      if (JSON.stringify(was.parties) !== JSON.stringify(version.parties)) {
        await this.replaceParties(ctx, stored.id, version);
      }
    }
    const kept = new Set(after.map(({ number }) => number));
    const gone = before.versions.filter(({ number }) => !kept.has(number)).map(({ id }) => id);
    await ctx.tx.query('UPDATE agreement_versions SET deleted_at = $2 WHERE id = ANY($1)', [
      gone,
      ctx.now,
    ]);
    await this.touch(ctx, before.id);
    await this.disclosures.changed(ctx, before.id);
  }

  /** Evidence: written once, with the person who decided and how it came in. */
  async addConsent(
    ctx: WriteContext,
    { id: versionId }: { readonly id: string },
    consent: RegisteredConsent,
  ): Promise<void> {
    await ctx.tx.query(
      `INSERT INTO agreement_consents (id, version_id, organisation_id, answer, fingerprint, person,
         function, capacity, decided_on, reason, registered_at, registered_by, user_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        uuidv7(),
        versionId,
        consent.organisationId,
        consent.answer,
        consent.fingerprint,
        consent.person,
        consent.function,
        consent.capacity,
        consent.decidedOn,
        consent.reason,
        ctx.now,
        consent.registeredBy,
        ctx.user?.id ?? null,
      ],
    );
  }

  async stateEnding(ctx: WriteContext, versionId: string, reason: string): Promise<void> {
    await ctx.tx.query('UPDATE agreement_versions SET end_reason = $2 WHERE id = $1', [
      versionId,
      reason,
    ]);
  }

  async noteCorrection(ctx: WriteContext, versionId: string, reason: string): Promise<void> {
    await ctx.tx.query(
      `UPDATE agreement_versions
       SET corrected_at = $2, corrected_by = $3, correction_reason = $4 WHERE id = $1`,
      [versionId, ctx.now, ctx.user?.id ?? null, reason],
    );
  }

  /** Goes up with every change: what `If-Match` is compared with. */
  private async touch({ tx, now, user }: WriteContext, id: string): Promise<void> {
    await tx.query(
      'UPDATE agreements SET version = version + 1, updated_at = $2, updated_by = $3 WHERE id = $1',
      [id, now, user?.id ?? null],
    );
  }

  private async insertVersion(
    ctx: WriteContext,
    agreementId: string,
    version: AgreementVersion,
  ): Promise<void> {
    const id = uuidv7();
    await ctx.tx.query(
      `INSERT INTO agreement_versions (id, agreement_id, number, status, content)
       VALUES ($1, $2, $3, $4, $5)`,
      [id, agreementId, version.number, version.status, version.content],
    );
    await this.replaceParties(ctx, id, version);
  }

  private async replaceParties(
    { tx }: WriteContext,
    versionId: string,
    { parties }: AgreementVersion,
  ): Promise<void> {
    await tx.query('DELETE FROM agreement_parties WHERE version_id = $1', [versionId]);
    for (const [position, party] of parties.entries()) {
      await tx.query(
        `INSERT INTO agreement_parties (id, version_id, organisation_id, position, required,
           stands_for, fingerprint, contact_name, contact_email, joined_on, left_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          uuidv7(),
          versionId,
          party.organisationId,
          position,
          party.required,
          party.standsFor,
          party.fingerprint,
          party.contact?.name ?? null,
          party.contact?.email ?? null,
          party.joinedOn,
          party.leftOn,
        ],
      );
    }
  }
}

/** No two may hold on one day, at no moment: the one that ends goes before the next, or begins later first. */
function shrinkingFirst(
  after: Agreement,
  before: ReadonlyMap<number, AgreementVersion>,
): readonly AgreementVersion[] {
  const isLater = after.some(({ number, agreedOn }) => {
    const was = before.get(number)?.agreedOn ?? null;
    return was !== null && agreedOn !== null && agreedOn > was;
  });
  return isLater ? [...after].reverse() : after;
}
