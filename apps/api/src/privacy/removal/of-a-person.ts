import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { record, type WriteContext } from '../../platform/audit/trail.js';
import { OF_COALITIONS } from './of-coalitions.js';

/** $1 the person. Rows that are about nobody else; and copies of answers and mails that name them. */
const DROP = [
  'DELETE FROM contact_route_drafts WHERE user_id = $1',
  'DELETE FROM agreement_drafts WHERE user_id = $1',
  'DELETE FROM action_plan_drafts WHERE user_id = $1',
  'DELETE FROM handover_note_drafts WHERE user_id = $1',
  `UPDATE agreement_parties SET contact_name = NULL, contact_email = NULL FROM users u
   WHERE u.id = $1 AND contact_email = u.email`,
  'DELETE FROM user_blocks WHERE user_id = $1',
  'DELETE FROM security_events WHERE user_id = $1',
  'DELETE FROM single_use_links WHERE subject_id = $1',
  `DELETE FROM single_use_links USING contact_persons p, users u
   WHERE u.id = $1 AND p.email = u.email AND single_use_links.subject_id = p.id`,
  `DELETE FROM contact_persons USING users u WHERE u.id = $1 AND contact_persons.email = u.email`,
  `DELETE FROM invitations USING users u WHERE u.id = $1 AND invitations.email = u.email`,
  'DELETE FROM access_requests USING users u WHERE u.id = $1 AND access_requests.email = u.email',
  // Of a merge that names them nothing is kept: it can be undone no more, and says so.
  `DELETE FROM organisation_merge_changes WHERE merge_id IN (
     SELECT merge_id FROM organisation_merge_changes
     WHERE redacted_json(jsonb_build_array(before, after), person_words($1))
       <> jsonb_build_array(before, after))`,
  `DELETE FROM idempotency_keys WHERE user_id = $1
     OR redacted_json(response, person_words($1)) <> response`,
  `DELETE FROM mails USING users u WHERE u.id = $1 AND (mails.recipient = u.email
     OR redacted_json(mails.content, person_words($1)) <> mails.content)`,
];

/** $1 the person. Where others wrote of a reflection and of what was promised, and the own address there. */
const OF_REFLECTIONS = [
  `UPDATE reflections SET version = version + 1, findings = redacted_json(findings, person_words($1)),
     decisions = redacted(decisions, person_words($1)), note = redacted(note, person_words($1)),
     place = redacted(place, person_words($1)), cancel_reason = redacted(cancel_reason, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(findings, decisions, note, place, cancel_reason),
       person_words($1)) <> jsonb_build_array(findings, decisions, note, place, cancel_reason)`,
  `UPDATE reflection_invitations i SET email = NULL FROM users u
   WHERE u.id = $1 AND i.email = u.email`,
  `UPDATE reflection_preparations p SET answers = redacted_json(p.answers, person_words($1)),
     answered_by = redacted(p.answered_by, person_words($1))
   FROM reflections r WHERE r.id = p.reflection_id AND r.coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(p.answers, p.answered_by), person_words($1))
       <> jsonb_build_array(p.answers, p.answered_by)`,
  `UPDATE follow_ups SET version = version + 1, title = redacted(title, person_words($1)),
     note = redacted(note, person_words($1)), function = redacted(function, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(title, note, function), person_words($1))
       <> jsonb_build_array(title, note, function)`,
  `UPDATE follow_up_steps s SET outcome = redacted(s.outcome, person_words($1)) FROM follow_ups f
   WHERE f.id = s.follow_up_id AND f.coalition_id = ANY (person_coalitions($1))
     AND redacted(s.outcome, person_words($1)) <> s.outcome`,
];

/** $1 the person. Texts of others that name them; who has one open sees that it changed. */
const REDACT = [
  `UPDATE contact_routes SET version = version + 1, content = redacted_json(content, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(content, person_words($1)) <> content`,
  `UPDATE contact_route_drafts SET content = redacted_json(content, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(content, person_words($1)) <> content`,
  `UPDATE agreement_drafts SET content = redacted_json(content, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(content, person_words($1)) <> content`,
  `UPDATE action_plan_drafts SET content = redacted_json(content, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(content, person_words($1)) <> content`,
  `UPDATE handover_note_drafts SET content = redacted_json(content, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(content, person_words($1)) <> content`,
  // What was proposed or agreed is evidence, and stays word for word.
  `UPDATE agreement_versions v SET content = redacted_json(v.content, person_words($1))
   FROM agreements a WHERE a.id = v.agreement_id AND v.status = 'draft'
     AND a.coalition_id = ANY (person_coalitions($1))
     AND redacted_json(v.content, person_words($1)) <> v.content`,
  `UPDATE coalitions SET version = version + 1, privacy = redacted_json(privacy, person_words($1))
   WHERE id = ANY (person_coalitions($1))
     AND redacted_json(privacy, person_words($1)) <> privacy`,
  `UPDATE role_assignments SET reason = redacted(reason, person_words($1))
   WHERE redacted(reason, person_words($1)) <> reason`,
  `UPDATE invitations SET reason = redacted(reason, person_words($1))
   WHERE redacted(reason, person_words($1)) <> reason`,
  `UPDATE access_requests SET note = redacted(note, person_words($1))
   WHERE redacted(note, person_words($1)) <> note`,
  `UPDATE user_blocks SET reason = redacted(reason, person_words($1))
   WHERE redacted(reason, person_words($1)) <> reason`,
  `UPDATE client_data_findings SET reason = redacted(reason, person_words($1))
   WHERE redacted(reason, person_words($1)) <> reason`,
  `UPDATE role_assignments SET reason = '' WHERE user_id = $1 AND reason <> ''`,
];

export async function dropRows(tx: EntityManager, personId: string): Promise<void> {
  for (const sql of DROP) await tx.query(sql, [personId]);
}

export async function redactTexts(tx: EntityManager, personId: string): Promise<void> {
  for (const sql of [...REDACT, ...OF_REFLECTIONS, ...OF_COALITIONS])
    await tx.query(sql, [personId]);
}

/** Ends what somebody holds, today; what would begin later does not. */
export async function endRoles(ctx: WriteContext, personId: string): Promise<void> {
  const today = amsterdamNow(ctx.now.getTime()).date;
  const [held] = (await ctx.tx.query(
    `UPDATE role_assignments
     SET period = daterange(lower(period), $2::date), ended_at = $3, version = version + 1
     WHERE user_id = $1 AND lower(period) < $2::date
       AND (upper_inf(period) OR upper(period) > $2::date)
     RETURNING coalition_id AS "coalitionId", role`,
    [personId, today, ctx.now],
  )) as [{ coalitionId: string | null; role: string }[], number];
  const [begun] = (await ctx.tx.query(
    `DELETE FROM role_assignments WHERE user_id = $1 AND lower(period) >= $2::date
     RETURNING coalition_id AS "coalitionId", role`,
    [personId, today],
  )) as [{ coalitionId: string | null; role: string }[], number];
  for (const { coalitionId, role } of [...held, ...begun]) {
    await record(ctx, {
      action: 'end-role',
      subjectType: 'user',
      subjectId: personId,
      coalitionId,
      after: { role, on: today, reason: 'removal' },
    });
  }
}
