import { Injectable } from '@nestjs/common';
import type {
  PartnerContactChange,
  PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';

/** A contact with what one needs to know to act on it. */
export interface PartnerContact extends Omit<PartnerContactView, 'organisation' | 'person'> {
  readonly organisationId: string;
  readonly deletedAt: Date | null;
}

const CONTACT = `
  SELECT k.id, k.partnership_id AS "partnershipId", p.organisation_id AS "organisationId", k.job,
    k.level, k.role, k.phone, k.email, k.version, k.deleted_at AS "deletedAt"
  FROM partner_contacts k JOIN partnerships p ON p.id = k.partnership_id
  WHERE k.id = $1 AND p.coalition_id = $2 AND p.deleted_at IS NULL`;

@Injectable()
export class PartnerContactRepository {
  /** Also one that was taken away. @throws DomainError `request.not-found` */
  async find(reader: Reader, coalitionId: string, id: string): Promise<PartnerContact> {
    const [found] = (await reader.query(CONTACT, [id, coalitionId])) as PartnerContact[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }

  /** For changing it: one at a time. @throws DomainError `request.not-found` */
  async lock({ tx }: WriteContext, coalitionId: string, id: string): Promise<PartnerContact> {
    await tx.query('SELECT 1 FROM partner_contacts WHERE id = $1 FOR UPDATE', [id]);
    return this.find(tx, coalitionId, id);
  }

  /** @returns its id */
  async insert(
    ctx: WriteContext,
    partnershipId: string,
    contact: PartnerContactChange,
  ): Promise<string> {
    const [id = ''] = await this.insertAll(ctx, [{ partnershipId, contact }]);
    return id;
  }

  /** Many in one statement. @returns their ids, in the same order */
  async insertAll(
    { tx, now }: WriteContext,
    added: readonly { readonly partnershipId: string; readonly contact: PartnerContactChange }[],
  ): Promise<string[]> {
    const rows = added.map(({ partnershipId, contact: { job, level, role, phone, email } }) => ({
      ...{ id: uuidv7(), partnership_id: partnershipId, job, level, role, phone, email },
    }));
    await tx.query(
      `INSERT INTO partner_contacts (id, partnership_id, job, level, role, phone, email, created_at)
       SELECT k.id, k.partnership_id, k.job, k.level, k.role, k.phone, k.email, $2
       FROM jsonb_to_recordset($1) AS k (id uuid, partnership_id uuid, job text, level text,
         role text, phone text, email text)`,
      [JSON.stringify(rows), now],
    );
    return rows.map(({ id }) => id);
  }

  /** As though they had never been there: who holds them goes before. */
  async deleteAll({ tx }: WriteContext, ids: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM partner_contacts WHERE id = ANY ($1)', [ids]);
  }

  async update(
    { tx }: WriteContext,
    id: string,
    { job, level, role, phone, email }: PartnerContactChange,
  ): Promise<void> {
    await tx.query(
      `UPDATE partner_contacts SET job = $2, level = $3, role = $4, phone = $5, email = $6,
         version = version + 1 WHERE id = $1`,
      [id, job, level, role, phone, email],
    );
  }

  async setDeleted({ tx }: WriteContext, id: string, deletedAt: Date | null): Promise<void> {
    await tx.query(
      'UPDATE partner_contacts SET deleted_at = $2, version = version + 1 WHERE id = $1',
      [id, deletedAt],
    );
  }
}
