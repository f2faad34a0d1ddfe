import { Injectable } from '@nestjs/common';
import { formHeardOn, type Hearing, type WayHeard } from '@zorgpaden/domain/reflections';
import type { ReflectionPlan } from '@zorgpaden/domain/reflections/contract';
import { amsterdamNow, DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';

/** A partner that was asked to come. */
export interface Invitation {
  readonly id: string;
  readonly reflectionId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly email: string | null;
}

const INVITATIONS = `
  SELECT i.id, i.reflection_id AS "reflectionId", i.organisation_id AS "organisationId",
    o.name AS organisation, i.email
  FROM reflection_invitations i JOIN organisations o ON o.id = i.organisation_id`;

/** $1 the coalition, $2 the day. */
const ACTIVE = `
  SELECT organisation_id AS id FROM partnerships WHERE coalition_id = $1 AND period @> $2::date`;

/** Who belongs to one reflection: who was invited, who said something beforehand, who was heard. */
@Injectable()
export class ParticipantsRepository {
  async invitations(reader: Reader, reflectionId: string): Promise<Invitation[]> {
    return (await reader.query(`${INVITATIONS} WHERE i.reflection_id = $1 ORDER BY o.name, i.id`, [
      reflectionId,
    ])) as Invitation[];
  }

  async invitation(reader: Reader, id: string): Promise<Invitation | undefined> {
    return ((await reader.query(`${INVITATIONS} WHERE i.id = $1`, [id])) as Invitation[])[0];
  }

  /** The organisations that are a partner on the day. */
  async active(reader: Reader, coalitionId: string, day: PlainDate): Promise<Set<string>> {
    const rows = (await reader.query(ACTIVE, [coalitionId, day])) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  /** Who is asked from now on; who was asked already keeps the invitation, perhaps at another address. */
  async invite(
    { tx, now }: WriteContext,
    reflectionId: string,
    invited: ReflectionPlan['invited'],
  ): Promise<void> {
    await tx.query(
      `DELETE FROM single_use_links WHERE subject_id IN (SELECT id FROM reflection_invitations
         WHERE reflection_id = $1 AND NOT organisation_id = ANY ($2))`,
      [reflectionId, invited.map(({ organisationId }) => organisationId)],
    );
    await tx.query(
      `DELETE FROM reflection_invitations
       WHERE reflection_id = $1 AND NOT organisation_id = ANY ($2)`,
      [reflectionId, invited.map(({ organisationId }) => organisationId)],
    );
    for (const { organisationId, email } of invited) {
      await tx.query(
        `INSERT INTO reflection_invitations (id, reflection_id, organisation_id, email, invited_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (reflection_id, organisation_id) DO UPDATE SET email = EXCLUDED.email`,
        [uuidv7(), reflectionId, organisationId, email, now],
      );
    }
  }

  async hearings(reader: Reader, reflectionId: string): Promise<Hearing[]> {
    return (await reader.query(
      `SELECT organisation_id AS "organisationId", how, heard_on::text AS "on"
       FROM reflection_hearings WHERE reflection_id = $1 ORDER BY organisation_id`,
      [reflectionId],
    )) as Hearing[];
  }

  /** When the forms came in, by organisation. */
  async formsSent(reader: Reader, reflectionId: string): Promise<Map<string, PlainDate>> {
    const rows = (await reader.query(
      `SELECT organisation_id AS id, sent_at AS "sentAt"
       FROM reflection_preparations WHERE reflection_id = $1`,
      [reflectionId],
    )) as { id: string; sentAt: Date }[];
    return new Map(rows.map(({ id, sentAt }) => [id, amsterdamNow(sentAt.getTime()).date]));
  }

  /**
   * Who was at the conversation; of the others, who sent the form is heard by it. Who was heard apart stays so.
   *
   * @returns how many were heard
   */
  async setPresent(
    write: WriteContext,
    { id, date }: { readonly id: string; readonly date: PlainDate },
    present: readonly string[],
  ): Promise<number> {
    await write.tx.query(
      `DELETE FROM reflection_hearings
       WHERE reflection_id = $1 AND (how <> 'separately' OR organisation_id = ANY ($2))`,
      [id, present],
    );
    for (const organisationId of new Set(present)) {
      await this.hear(write, id, { organisationId, how: 'meeting', on: date });
    }
    for (const [organisationId, sentOn] of await this.formsSent(write.tx, id)) {
      const on = formHeardOn(date, sentOn);
      await this.hear(write, id, { organisationId, how: 'form', on });
    }
    return (await this.hearings(write.tx, id)).length;
  }

  /** Who was heard already stays heard as before. @returns whether it is new */
  async hear(
    { tx, now, user }: WriteContext,
    reflectionId: string,
    { organisationId, how, on }: { organisationId: string; how: WayHeard; on: PlainDate },
  ): Promise<boolean> {
    const rows = (await tx.query(
      `INSERT INTO reflection_hearings (reflection_id, organisation_id, how, heard_on, stated_by, stated_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING organisation_id`,
      [reflectionId, organisationId, how, on, user?.id ?? null, now],
    )) as unknown[];
    return rows.length > 0;
  }

  async unhear({ tx }: WriteContext, reflectionId: string, organisationId: string): Promise<void> {
    await tx.query(
      'DELETE FROM reflection_hearings WHERE reflection_id = $1 AND organisation_id = $2',
      [reflectionId, organisationId],
    );
  }

  async keepPreparation(
    { tx, now, user }: WriteContext,
    reflectionId: string,
    organisationId: string,
    given: { readonly answers: object; readonly answeredBy: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO reflection_preparations
         (reflection_id, organisation_id, answers, answered_by, user_id, sent_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (reflection_id, organisation_id) DO UPDATE SET answers = EXCLUDED.answers,
         answered_by = EXCLUDED.answered_by, user_id = EXCLUDED.user_id, sent_at = EXCLUDED.sent_at`,
      [
        ...[reflectionId, organisationId, JSON.stringify(given.answers), given.answeredBy],
        ...[user?.id ?? null, now],
      ],
    );
  }

  /**
   * Only who was invited, or was a partner on the day, can be heard.
   *
   * @throws DomainError `request.invalid` at the field
   */
  async refuseStrangers(
    { tx }: WriteContext,
    reflection: { readonly id: string; readonly coalitionId: string; readonly date: PlainDate },
    organisations: readonly string[],
    pointer: (index: number) => string,
  ): Promise<void> {
    const known = await this.active(tx, reflection.coalitionId, reflection.date);
    for (const { organisationId } of await this.invitations(tx, reflection.id)) {
      known.add(organisationId);
    }
    const problems = organisations.flatMap((id, index) =>
      known.has(id) ? [] : [{ pointer: pointer(index), code: 'reflection.not-a-partner' }],
    );
    if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
  }
}
