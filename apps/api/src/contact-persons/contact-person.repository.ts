import { Injectable } from '@nestjs/common';
import type { HeldAboutPerson, NewContactPerson } from '@zorgpaden/domain/contact-persons/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';

/** A person with what one needs to know to act for them. */
export interface ContactPerson extends Omit<HeldAboutPerson, 'enteredAt' | 'publicSince'> {
  readonly id: string;
  readonly routeId: string;
  readonly coalitionId: string;
  readonly enteredAt: Date;
  readonly publicSince: Date | null;
  /** Where the public text of the contact is shown. */
  readonly municipalities: readonly string[];
}

const PERSONS = `
  SELECT p.id, p.route_id AS "routeId", r.coalition_id AS "coalitionId", c.name AS coalition,
    r.content->>'organisation' AS organisation, p.name, p.work, p.phone, p.email,
    p.entered_at AS "enteredAt", p.public_since AS "publicSince",
    ARRAY(SELECT jsonb_array_elements_text(shown.content->'area'->'municipalities')
      FROM published_routes shown WHERE shown.route_id = r.id) AS municipalities
  FROM contact_persons p JOIN contact_routes r ON r.id = p.route_id
  JOIN coalitions c ON c.id = r.coalition_id`;

@Injectable()
export class ContactPersonRepository {
  async ofRoute(reader: Reader, routeId: string): Promise<ContactPerson | undefined> {
    const rows = (await reader.query(`${PERSONS} WHERE p.route_id = $1`, [
      routeId,
    ])) as ContactPerson[];
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

  async withAddress(reader: Reader, email: string): Promise<ContactPerson[]> {
    return (await reader.query(`${PERSONS} WHERE p.email = $1 ORDER BY p.id`, [
      email,
    ])) as ContactPerson[];
  }

  /** @returns the id: another one for another person, who has permitted nothing */
  async put(
    ctx: WriteContext,
    routeId: string,
    { name, work, phone, email }: NewContactPerson,
    isSame: boolean,
  ): Promise<string> {
    if (!isSame) await this.delete(ctx, routeId);
    const id = uuidv7();
    const [row] = (await ctx.tx.query(
      `INSERT INTO contact_persons (id, route_id, name, work, phone, email, entered_by, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (route_id) DO UPDATE SET work = EXCLUDED.work, phone = EXCLUDED.phone
       RETURNING id`,
      [id, routeId, name, work, phone, email, ctx.user?.id ?? null, ctx.now],
    )) as { id: string }[];
    return row?.id ?? id;
  }

  async delete({ tx }: WriteContext, routeId: string): Promise<void> {
    await tx.query(
      `DELETE FROM single_use_links WHERE subject_id IN (
         SELECT id FROM contact_persons WHERE route_id = $1)`,
      [routeId],
    );
    await tx.query('DELETE FROM contact_persons WHERE route_id = $1', [routeId]);
  }
}
