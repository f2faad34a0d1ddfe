import { answerToldDays } from '@zorgpaden/domain/merge-proposals';
import { offersOn } from '../agreements/index.js';

/**
 * Where attention comes from: one select per kind, all in one statement, for one person or for many. Each
 * gives kind, id, title, coalition, day and for how many answers is waited.
 *
 * `me` is whose attention it is: with the coalitions whose work that person does, the organisations, and
 * whether the register is theirs.
 * $2 is today; $3 looks thirty days ahead, $4 ninety, $5 is the last day on which a reflection is still
 * enough at the end of these ninety.
 */

/*
 * Whose work it is comes first, in two ways that each have an index: asked with OR, the database reads
 * what everybody is asked.
 */

/** Required parties of proposed agreements whose last answer is no consent to this text (rule 6). */
const WAITING = `
  SELECT a.id, a.coalition_id, v.content->>'title' AS title, p.organisation_id,
    (COALESCE(r.asked_at, a.updated_at) AT TIME ZONE 'Europe/Amsterdam')::date AS asked_on
  FROM (
    SELECT v.id FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id
    WHERE a.coalition_id = ANY(me.coalitions)
    UNION
    SELECT p.version_id FROM agreement_parties p WHERE p.organisation_id = ANY(me.organisations)
  ) mine
  JOIN agreement_versions v ON v.id = mine.id
  JOIN agreements a ON a.id = v.agreement_id
  JOIN agreement_parties p ON p.version_id = v.id AND p.required AND p.left_on IS NULL
  LEFT JOIN agreement_requests r
    ON r.version_id = v.id AND r.organisation_id = p.organisation_id
  WHERE v.status = 'proposed' AND v.deleted_at IS NULL
    AND (a.coalition_id = ANY(me.coalitions) OR p.organisation_id = ANY(me.organisations))
    AND (SELECT s.answer = 'consented' AND s.fingerprint = p.fingerprint
         FROM agreement_consents s
         WHERE s.version_id = v.id AND s.organisation_id = p.organisation_id
         ORDER BY s.registered_at DESC, s.id DESC LIMIT 1) IS NOT TRUE`;

const CONSENTS = `
  SELECT 'consent-asked' AS kind, id, title, coalition_id, asked_on AS "on", 0 AS waiting
  FROM waiting WHERE organisation_id = ANY(me.organisations)
  UNION ALL
  SELECT 'consent-waiting', id, title, coalition_id, min(asked_on), count(*)::int
  FROM waiting WHERE coalition_id = ANY(me.coalitions) GROUP BY id, title, coalition_id`;

/** What holds today, and ends or wants to be looked at again. */
const AGREEMENTS = `
  SELECT CASE due.what WHEN 'review' THEN 'agreement-review' ELSE 'agreement-ends' END,
    a.id, v.content->>'title', a.coalition_id, due.on_day, 0
  FROM agreements a
  JOIN agreement_versions v ON v.agreement_id = a.id AND v.agreed_on <= $2::date
    AND (v.ended_on IS NULL OR v.ended_on > $2::date)
  CROSS JOIN LATERAL (VALUES
    ('review', (v.content->>'reviewOn')::date),
    ('ends', (v.content->'validity'->>'to')::date)) AS due (what, on_day)
  WHERE a.coalition_id = ANY(me.coalitions) AND due.on_day <= $4::date`;

/** A draft that a region brought, which nobody touched yet. */
const RECEIVED = `
  SELECT 'agreement-received', a.id, v.content->>'title', a.coalition_id,
    (p.proposed_at AT TIME ZONE 'Europe/Amsterdam')::date, 0
  FROM agreements a
  JOIN joint_proposals p ON p.received_id = a.id
  JOIN agreement_versions v
    ON v.agreement_id = a.id AND v.status = 'draft' AND v.deleted_at IS NULL
  WHERE a.coalition_id = ANY(me.coalitions) AND a.version = 1`;

/** A next text of a region, beside what was taken over of it. */
const OFFERED = `
  SELECT 'agreement-offered', o.agreement_id, o.title, a.coalition_id, o.agreed_on, 0
  FROM (${offersOn('$2')}) o JOIN agreements a ON a.id = o.agreement_id
  WHERE a.coalition_id = ANY(me.coalitions)`;

/** A region that asks to take part, and waits for an answer. */
const ASKED_TO_JOIN = `
  SELECT 'membership-asked', j.id, r.name, j.local_id,
    (j.asked_at AT TIME ZONE 'Europe/Amsterdam')::date, 0
  FROM coalition_memberships j JOIN coalitions r ON r.id = j.regional_id AND r.deleted_at IS NULL
  WHERE j.local_id = ANY(me.coalitions) AND j.accepted_at IS NULL`;

/** A standing meeting that nobody calls together: a case has no way in. Since its partner left, if one did. */
const UNORGANISED = `
  SELECT 'conference-unorganised', m.id, m.name, m.coalition_id,
    (SELECT max(upper(p.period)) FROM partnerships p
      WHERE p.coalition_id = m.coalition_id AND p.organisation_id = m.organiser_id
        AND p.deleted_at IS NULL AND upper(p.period) <= $2::date), 0
  FROM case_conferences m
  WHERE m.coalition_id = ANY(me.coalitions) AND m.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM partnerships p
      WHERE p.coalition_id = m.coalition_id AND p.organisation_id = m.organiser_id
        AND p.deleted_at IS NULL AND (p.period @> $2::date OR lower(p.period) > $2::date))`;

/**
 * Organisations that a coalition says are one: for who keeps the register, until it is answered; and the
 * answer, for a while, for the coalition.
 */
const MERGES = `
  SELECT 'merge-proposed', m.id, m.one_name || ', ' || m.other_name, m.coalition_id,
    (m.proposed_at AT TIME ZONE 'Europe/Amsterdam')::date, 0
  FROM merge_proposals m
  WHERE me.register AND m.answer IS NULL
    AND (SELECT count(*) = 2 FROM organisations o WHERE o.id IN (m.one_id, m.other_id))
  UNION ALL
  SELECT 'merge-answered', m.id, m.one_name || ', ' || m.other_name, m.coalition_id,
    (m.answered_at AT TIME ZONE 'Europe/Amsterdam')::date, 0
  FROM merge_proposals m
  WHERE m.coalition_id = ANY(me.coalitions) AND m.answer IN ('accepted', 'declined')
    AND (m.answered_at AT TIME ZONE 'Europe/Amsterdam')::date >= $2::date - ${answerToldDays}`;

const REFLECTIONS = `
  SELECT CASE
      WHEN r.held_at IS NOT NULL THEN 'reflection-to-close'
      WHEN r.date < $2::date THEN 'reflection-to-hold'
      ELSE 'reflection-coming' END,
    r.id, '', r.coalition_id, r.date, 0
  FROM reflections r
  WHERE r.cancelled_at IS NULL AND r.closed_at IS NULL AND r.date <= $3::date
    AND (r.coalition_id = ANY(me.coalitions)
      OR (r.held_at IS NULL AND r.date >= $2::date AND EXISTS (
        SELECT 1 FROM reflection_invitations i
        WHERE i.reflection_id = r.id AND i.organisation_id = ANY(me.organisations))))
  UNION ALL
  SELECT 'reflection-missing', c.id, '', c.id, last.date, 0
  FROM coalitions c
  LEFT JOIN LATERAL (
    SELECT max(date) AS date FROM reflections
    WHERE coalition_id = c.id AND cancelled_at IS NULL
  ) last ON true
  WHERE c.id = ANY(me.coalitions) AND (last.date IS NULL OR last.date <= $5::date)
    AND EXISTS (SELECT 1 FROM partnerships p
      WHERE p.coalition_id = c.id AND p.deleted_at IS NULL AND p.period @> $2::date)`;

const PROMISES = `
  SELECT 'follow-up', f.id, f.title, f.coalition_id, f.due_on, 0
  FROM follow_ups f
  WHERE f.state = 'open' AND f.deleted_at IS NULL AND f.due_on <= $3::date
    AND (f.coalition_id = ANY(me.coalitions) OR f.organisation_id = ANY(me.organisations) OR f.person_id = me.id)
  UNION ALL
  SELECT 'action', a.id, a.text, p.coalition_id, a.due, 0
  FROM (
    SELECT a.id FROM action_plans p JOIN action_plan_goals g ON g.plan_id = p.id
    JOIN action_plan_actions a ON a.goal_id = g.id
    WHERE p.coalition_id = ANY(me.coalitions)
    UNION
    SELECT a.id FROM action_plan_actions a WHERE a.organisation_id = ANY(me.organisations)
  ) mine
  JOIN action_plan_actions a ON a.id = mine.id
  JOIN action_plan_goals g ON g.id = a.goal_id AND g.removed_at IS NULL
  JOIN action_plans p ON p.id = g.plan_id AND p.deleted_at IS NULL
  WHERE a.removed_at IS NULL AND a.due <= $3::date
    AND COALESCE((SELECT s.state FROM action_plan_progress s
      WHERE s.action_id = a.id AND s.on_date <= $2::date
      ORDER BY s.on_date DESC, s.stated_at DESC, s.id DESC LIMIT 1), 'open')
      NOT IN ('done', 'dropped')`;

const SOURCES = [
  CONSENTS,
  AGREEMENTS,
  RECEIVED,
  OFFERED,
  ASKED_TO_JOIN,
  UNORGANISED,
  MERGES,
  REFLECTIONS,
  PROMISES,
];

/** More than somebody can do; the rest is counted. */
const ENOUGH = 500;

/** $1 who they are, as JSON: `[{ id, coalitions, organisations, register }]`; $6 the coalition, or null for all. */
export const ATTENTION = `
  SELECT me.id AS "personId", asked.*
  FROM jsonb_to_recordset($1::jsonb) AS me (
    id uuid, coalitions uuid[], organisations uuid[], register boolean)
  CROSS JOIN LATERAL (
    WITH waiting AS (${WAITING}),
    found AS (${SOURCES.join('\n  UNION ALL\n')})
    SELECT found.kind, found.id, found.title, found."on"::text AS "on", found.waiting,
      jsonb_build_object('id', c.id, 'name', c.name) AS coalition,
      count(*) OVER ()::int AS total
    FROM found JOIN coalitions c ON c.id = found.coalition_id AND c.deleted_at IS NULL
    WHERE $6::uuid IS NULL OR c.id = $6::uuid
    ORDER BY found."on", found.id LIMIT ${ENOUGH}
  ) asked`;
