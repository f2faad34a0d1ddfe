import { Injectable } from '@nestjs/common';
import type { HeldAboutPerson, NewContactPerson } from '@zorgpaden/domain/contact-persons/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';

/** What a person stands beside: one of the two. */
export type Behind =
  | { readonly routeId: string; readonly partnerContactId?: null }
  | { readonly routeId?: null; readonly partnerContactId: string };

/** A person with what one needs to know to act for them. */
export interface ContactPerson extends Omit<HeldAboutPerson, 'enteredAt' | 'publicSince'> {
  readonly id: string;
  readonly routeId: string | null;
  readonly partnerContactId: string | null;
  readonly coalitionId: string;
  readonly enteredAt: Date;
  readonly publicSince: Date | null;
  /** Where the public text of the contact is shown. */
  readonly municipalities: readonly string[];
}

const PERSONS = `
  SELECT p.id, p.route_id AS "routeId", p.partner_contact_id AS "partnerContactId",
    c.id AS "coalitionId", c.name AS coalition,
    COALESCE(r.content->>'organisation', o.name) AS organisation,
    CASE WHEN p.route_id IS NULL THEN 'partner-contact' ELSE 'contact-route' END AS behind, p.name, p.work, p.phone, p.email,
    p.entered_at AS "enteredAt", p.public_since AS "publicSince",
    ARRAY(SELECT jsonb_array_elements_text(shown.content->'area'->'municipalities')
      FROM published_routes shown WHERE shown.route_id = r.id) AS municipalities
  FROM contact_persons p
  LEFT JOIN contact_routes r ON r.id = p.route_id
  LEFT JOIN partner_contacts k ON k.id = p.partner_contact_id
  LEFT JOIN partnerships s ON s.id = k.partnership_id
  LEFT JOIN organisations o ON o.id = s.organisation_id
  JOIN coalitions c ON c.id = COALESCE(r.coalition_id, s.coalition_id)`;

/** $1 the route, $2 the contact of a partner. */
const BEHIND = '(p.route_id = $1 OR p.partner_contact_id = $2)';

/** What a change about a person is about: who they are stands in no line of the trail. */
export function subjectOf({ id, routeId, partnerContactId }: ContactPerson) {
  return routeId === null
    ? { subjectType: 'partner-contact', subjectId: partnerContactId ?? id }
    : { subjectType: 'contact-route', subjectId: routeId };
}

/** What somebody stands beside. */
export function behindOf({ id, routeId, partnerContactId }: ContactPerson): Behind {
  return routeId === null ? { partnerContactId: partnerContactId ?? id } : { routeId };
}

@Injectable()
export class ContactPersonRepository {
  async behind(reader: Reader, behind: Behind): Promise<ContactPerson | undefined> {
    const parameters = [behind.routeId ?? null, behind.partnerContactId ?? null];
    const rows = (await reader.query(`${PERSONS} WHERE ${BEHIND}`, parameters)) as ContactPerson[];
    return rows[0];
  }

  async one(reader: Reader, id: string): Promise<ContactPerson | undefined> {
    const rows = (await reader.query(`${PERSONS} WHERE p.id = $1`, [id])) as ContactPerson[];
    return rows[0];
  }

  /** For acting for them: one at a time. @throws DomainError `link.ended` when they are not held any more */
  async lock({ tx }: WriteContext, id: string): Promise<ContactPerson> {
    await tx.query('SELECT 1 FROM contact_persons WHERE id = $1 FOR UPDATE', [id]);
    const person = await this.one(tx, id);
    if (person === undefined) throw new DomainError('link.ended');
    return person;
  }

  /** Many of them, by id. */
  async all(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ContactPerson>> {
    const rows = (await reader.query(`${PERSONS} WHERE p.id = ANY ($1)`, [ids])) as ContactPerson[];
    return new Map(rows.map((person) => [person.id, person]));
  }

  async withAddress(reader: Reader, email: string): Promise<ContactPerson[]> {
    return (await reader.query(`${PERSONS} WHERE p.email = $1 ORDER BY p.id`, [
      email,
    ])) as ContactPerson[];
  }

  /** @returns the id: another one for another person, who has permitted nothing */
  async put(
    ctx: WriteContext,
    behind: Behind,
    { name, work, phone, email }: NewContactPerson,
    isSame: boolean,
  ): Promise<string> {
    if (!isSame) await this.delete(ctx, behind);
    const id = uuidv7();
    const updated = (await ctx.tx.query(
      `UPDATE contact_persons p SET work = $3, phone = $4 WHERE ${BEHIND} RETURNING id`,
      [behind.routeId ?? null, behind.partnerContactId ?? null, work, phone],
    )) as [{ id: string }[], number];
    const known = updated[0][0]?.id;
    if (known !== undefined) return known;
    await ctx.tx.query(
      `INSERT INTO contact_persons (id, route_id, partner_contact_id, name, work, phone, email,
         entered_by, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, behind.routeId ?? null, behind.partnerContactId ?? null],
        ...[name, work, phone, email, ctx.user?.id ?? null, ctx.now],
      ],
    );
    return id;
  }

  /** Those of contacts of partners that are new themselves, in one statement. @returns their ids, in the same order */
  async insertAll(
    { tx, user, now }: WriteContext,
    entered: readonly (NewContactPerson & { readonly partnerContactId: string })[],
  ): Promise<string[]> {
    const rows = entered.map(({ partnerContactId, name, work, phone, email }) => ({
      ...{ id: uuidv7(), partner_contact_id: partnerContactId, name, work, phone, email },
    }));
    await tx.query(
      `INSERT INTO contact_persons (id, partner_contact_id, name, work, phone, email, entered_by,
         entered_at)
       SELECT p.id, p.partner_contact_id, p.name, p.work, p.phone, p.email, $2, $3
       FROM jsonb_to_recordset($1) AS p (id uuid, partner_contact_id uuid, name text, work text,
         phone text, email text)`,
      [JSON.stringify(rows), user?.id ?? null, now],
    );
    return rows.map(({ id }) => id);
  }

  async deleteAll({ tx }: WriteContext, ids: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM single_use_links WHERE subject_id = ANY ($1)', [ids]);
    await tx.query('DELETE FROM contact_persons WHERE id = ANY ($1)', [ids]);
  }

  async delete({ tx }: WriteContext, behind: Behind): Promise<void> {
    const parameters = [behind.routeId ?? null, behind.partnerContactId ?? null];
    await tx.query(
      `DELETE FROM single_use_links WHERE subject_id IN (
         SELECT p.id FROM contact_persons p WHERE ${BEHIND})`,
      parameters,
    );
    await tx.query(`DELETE FROM contact_persons p WHERE ${BEHIND}`, parameters);
  }
}
