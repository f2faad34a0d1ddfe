import { Injectable } from '@nestjs/common';
import { invitationDays } from '@zorgpaden/domain/invitations';
import { keptSince } from '@zorgpaden/domain/privacy';
import {
  DomainError,
  type Period,
  type Role,
  roleFor,
  type RoleName,
  type ScopeKind,
  scopeOf,
} from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import type { WriteContext } from '../platform/audit/trail.js';
import { Jobs } from '../platform/jobs/index.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import { InvitationEntity } from './invitation.entity.js';

/** An offer that stands, with what a mail about it needs. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly offered: Role;
  readonly scopeName: string;
  readonly coalitionId: string | null;
  readonly period: Period;
  readonly language: Language;
  readonly reason: string;
  readonly handsOverId: string | null;
  readonly editorUntil: string | null;
  readonly invitedBy: string;
  readonly inviter: string;
}
interface Row extends Omit<Invitation, 'offered'> {
  readonly role: RoleName;
  readonly kind: ScopeKind;
  readonly key: string | null;
}

/** What an invitation `i` is for: kind, key and name. */
export const SCOPE = `
  CASE
    WHEN i.organisation_id IS NOT NULL THEN 'organisation'
    WHEN i.municipality_code IS NOT NULL THEN 'municipality'
    WHEN i.region_id IS NOT NULL THEN 'region'
    WHEN i.coalition_id IS NOT NULL THEN 'coalition'
    ELSE 'nation'
  END AS kind,
  COALESCE(i.organisation_id::text, i.municipality_code, i.region_id::text, i.coalition_id::text)
    AS key,
  COALESCE(o.name, m.name, g.name, c.name) AS name`;
export const SCOPE_TABLES = `
  LEFT JOIN coalitions c ON c.id = i.coalition_id
  LEFT JOIN organisations o ON o.id = i.organisation_id
  LEFT JOIN municipalities m ON m.code = i.municipality_code
  LEFT JOIN regions g ON g.id = i.region_id`;

/** $1 the id, $2 whose it is or null, $3 whether it may be anybody's. What belongs to a coalition that was deleted is not there. */
const LOCKED = `
  SELECT i.id, i.email, i.role, s.kind, s.key, COALESCE(s.name, '') AS "scopeName",
    i.coalition_id AS "coalitionId", i.language, i.reason, i.hands_over_id AS "handsOverId",
    i.editor_until::text AS "editorUntil", i.invited_by AS "invitedBy", u.name AS inviter,
    jsonb_build_object('from', lower(i.period), 'to', upper(i.period)) AS period
  FROM invitations i
  JOIN users u ON u.id = i.invited_by
  CROSS JOIN LATERAL (
    SELECT ${SCOPE} FROM (SELECT) one ${SCOPE_TABLES}
    WHERE c.deleted_at IS NULL) s
  WHERE i.id = $1 AND i.email IS NOT NULL AND ($3 OR i.coalition_id IS NOT DISTINCT FROM $2)
  FOR UPDATE OF i`;

@Injectable()
export class InvitationRepository {
  constructor(database: Database, jobs: Jobs) {
    jobs.define({
      name: 'invitation-cleanup',
      schedule: '15 3 * * *',
      run: async ({ now }) => {
        // The link tells when it was sent last.
        const ended = invitationDays * 24 * 60 * 60_000 + keptSince('invitation', now).getTime();
        await database.query(
          'DELETE FROM invitations WHERE email IS NOT NULL AND expires_at <= $1',
          [new Date(ended)],
        );
      },
    });
  }

  async insert({ tx }: WriteContext, invitation: InvitationEntity): Promise<void> {
    await tx.insert(InvitationEntity, invitation);
  }

  /**
   * An offer that stands, whether its link still works or not.
   *
   * @param of whose it has to be: of a coalition, or with `null` of none; left out when its link tells
   */
  async lock(
    { tx }: WriteContext,
    id: string,
    of?: { readonly coalitionId: string | null },
  ): Promise<Invitation | undefined> {
    const whose = [of?.coalitionId ?? null, of === undefined];
    const [row] = (await tx.query(LOCKED, [id, ...whose])) as Row[];
    if (row === undefined) return undefined;
    const { role, kind, key, ...rest } = row;
    const offered = roleFor(role, scopeOf(kind, key));
    if (offered === null) throw new DomainError('request.not-found');
    return { ...rest, offered };
  }

  /** What is offered to an address by a link that still works, the oldest first. */
  async openFor(reader: Reader, email: string, now: Date): Promise<string[]> {
    const rows = (await reader.query(
      `SELECT i.id FROM invitations i LEFT JOIN coalitions c ON c.id = i.coalition_id
       WHERE i.email = $1 AND i.expires_at > $2 AND c.deleted_at IS NULL
       ORDER BY i.invited_at, i.id`,
      [email, now],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async extend({ tx }: WriteContext, id: string, expiresAt: Date): Promise<void> {
    await tx.update(InvitationEntity, { id }, { expiresAt });
  }

  async accept({ tx, now }: WriteContext, id: string, userId: string): Promise<void> {
    const taken = { email: null, acceptedBy: userId, acceptedAt: now };
    await tx.update(InvitationEntity, { id }, taken);
  }

  async withdraw({ tx, now }: WriteContext, id: string, userId: string): Promise<void> {
    const withdrawn = { email: null, withdrawnBy: userId, withdrawnAt: now };
    await tx.update(InvitationEntity, { id }, withdrawn);
  }
}
