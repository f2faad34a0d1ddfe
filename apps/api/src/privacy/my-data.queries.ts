import { Injectable } from '@nestjs/common';
import type { MyData } from '@zorgpaden/domain/privacy/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';

/** Each by the person's id, $1. Together they are all that `where-kept.ts` says there is of a person. */
const HELD = {
  roles: `
    SELECT r.role, r.reason, lower(r.period)::text AS "from", upper(r.period)::text AS "to",
      COALESCE(c.name, o.name, m.name, g.name) AS "of"
    FROM role_assignments r
    LEFT JOIN coalitions c ON c.id = r.coalition_id
    LEFT JOIN organisations o ON o.id = r.organisation_id
    LEFT JOIN municipalities m ON m.code = r.municipality_code
    LEFT JOIN regions g ON g.id = r.region_id
    WHERE r.user_id = $1 ORDER BY lower(r.period), r.id`,
  blocks: `
    SELECT reason, blocked_at AS "from", lifted_at AS "to" FROM user_blocks
    WHERE user_id = $1 ORDER BY blocked_at, id`,
  addressChanges: `
    SELECT email, asked_at AS "askedAt" FROM address_changes WHERE user_id = $1`,
  sessions: `
    SELECT created_at AS begun, last_seen_at AS "lastSeen", browser, system, network FROM sessions
    WHERE user_id = $1 ORDER BY created_at`,
  calendarFeeds: 'SELECT since FROM calendar_feeds WHERE user_id = $1',
  weeklyDigests: `
    SELECT day, told_on::text AS "toldOn" FROM weekly_digests WHERE user_id = $1`,
  passkeys: `
    SELECT name, created_at AS "createdAt" FROM passkeys WHERE user_id = $1
    ORDER BY created_at, id`,
  identities: `
    SELECT provider, subject, created_at AS since, last_used_at AS "lastUsed" FROM identities
    WHERE user_id = $1 ORDER BY created_at, id`,
  knownDevices: `
    SELECT created_at AS since, last_used_at AS "lastUsed", browser, system FROM known_devices
    WHERE user_id = $1 ORDER BY created_at`,
  drafts: `
    SELECT c.name AS coalition, d.saved_at AS "savedAt", d.content FROM (
      SELECT user_id, id, coalition_id, saved_at, content FROM contact_route_drafts
      UNION ALL
      SELECT user_id, id, coalition_id, saved_at, content FROM agreement_drafts
      UNION ALL
      SELECT user_id, id, coalition_id, saved_at, content FROM action_plan_drafts
      UNION ALL
      SELECT user_id, id, coalition_id, saved_at, content FROM handover_note_drafts) d
    JOIN coalitions c ON c.id = d.coalition_id WHERE d.user_id = $1 ORDER BY d.saved_at, d.id`,
  invitations: `
    SELECT i.role, i.invited_at AS "invitedAt", i.expires_at AS "expiresAt" FROM invitations i
    JOIN users u ON u.email = i.email WHERE u.id = $1 ORDER BY i.invited_at, i.id`,
  accessRequests: `
    SELECT a.name, a.job, m.name AS municipality, a.note, a.requested_at AS "requestedAt"
    FROM access_requests a JOIN users u ON u.email = a.email
    JOIN municipalities m ON m.code = a.municipality_code WHERE u.id = $1`,
  contactPersons: `
    SELECT c.name AS coalition, p.name, p.work, p.phone, p.entered_at AS "enteredAt",
      p.public_since AS "publicSince"
    FROM contact_persons p
    LEFT JOIN contact_routes r ON r.id = p.route_id
    LEFT JOIN partner_contacts k ON k.id = p.partner_contact_id
    LEFT JOIN partnerships s ON s.id = k.partnership_id
    JOIN coalitions c ON c.id = COALESCE(r.coalition_id, s.coalition_id)
    JOIN users u ON u.email = p.email
    WHERE u.id = $1 ORDER BY p.entered_at, p.id`,
  consents: `
    SELECT c.name AS coalition, o.name AS organisation, v.content->>'title' AS title, s.person,
      s.answer, s.decided_on::text AS "decidedOn"
    FROM agreement_consents s JOIN agreement_versions v ON v.id = s.version_id
    JOIN agreements a ON a.id = v.agreement_id JOIN coalitions c ON c.id = a.coalition_id
    JOIN organisations o ON o.id = s.organisation_id
    WHERE s.user_id = $1 ORDER BY s.registered_at, s.id`,
  askedForConsent: `
    SELECT DISTINCT c.name AS coalition, o.name AS organisation, p.contact_name AS name
    FROM agreement_parties p JOIN agreement_versions v ON v.id = p.version_id
    JOIN agreements a ON a.id = v.agreement_id JOIN coalitions c ON c.id = a.coalition_id
    JOIN organisations o ON o.id = p.organisation_id JOIN users u ON u.email = p.contact_email
    WHERE u.id = $1 ORDER BY 1, 2`,
  reflections: `
    SELECT c.name AS coalition, o.name AS organisation, r.date::text AS date, s.answered AS "isAnswered"
    FROM (
      SELECT i.reflection_id, i.organisation_id, false AS answered
      FROM reflection_invitations i JOIN users u ON u.email = i.email WHERE u.id = $1
      UNION ALL
      SELECT reflection_id, organisation_id, true FROM reflection_preparations
      WHERE user_id = $1) s
    JOIN reflections r ON r.id = s.reflection_id JOIN coalitions c ON c.id = r.coalition_id
    JOIN organisations o ON o.id = s.organisation_id ORDER BY r.date, r.id, s.answered`,
  followUps: `
    SELECT c.name AS coalition, f.title, f.due_on::text AS "dueOn", f.state
    FROM follow_ups f JOIN coalitions c ON c.id = f.coalition_id
    WHERE f.person_id = $1 ORDER BY f.due_on, f.id`,
  publications: `
    SELECT c.name AS coalition, p.number, p.published_at AS "publishedAt", p.note
    FROM publications p JOIN coalitions c ON c.id = p.coalition_id
    WHERE p.published_by = $1 ORDER BY p.published_at, p.id`,
  verifications: `
    SELECT organisation, verified_on::text AS "verifiedOn" FROM verifications
    WHERE verified_by = $1 ORDER BY verified_on, id`,
  history: `
    SELECT e.at, e.actor_role AS role, e.action, e.subject_type AS subject,
      (SELECT jsonb_object_agg(substr(f.name, 8), shown_of_trail(f.value)::jsonb) FROM trail_values f
       WHERE f.entry_id = e.id AND f.name LIKE 'before.%') AS before,
      (SELECT jsonb_object_agg(substr(f.name, 7), shown_of_trail(f.value)::jsonb) FROM trail_values f
       WHERE f.entry_id = e.id AND f.name LIKE 'after.%') AS after
    FROM trail_values actor JOIN trail_entries e ON e.id = actor.entry_id
    WHERE actor.name = 'actor' AND actor.value = to_json($1::text)::text
    ORDER BY e.at DESC, e.id DESC`,
} as const satisfies Partial<Record<keyof MyData, string>>;

/** What is held about whoever asks. */
@Injectable()
export class MyDataQueries {
  constructor(private readonly database: Database) {}

  async read(ctx: UserContext): Promise<MyData> {
    permit(ctx.user, ['privacy', 'read-own'], { personId: ctx.user.id });
    const [account] = await this.database.query<MyData['account']>(
      'SELECT id, name, email, created_at AS "createdAt" FROM users WHERE id = $1',
      [ctx.user.id],
    );
    if (account === undefined) throw new DomainError('request.not-found');
    const parts = await Promise.all(
      Object.entries(HELD).map(async ([part, sql]) => [
        part,
        await this.database.query(sql, [ctx.user.id]),
      ]),
    );
    return { at: ctx.now.toISOString(), account, ...Object.fromEntries(parts) } as MyData;
  }
}
