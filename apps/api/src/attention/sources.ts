/**
 * Where attention comes from: one select per kind, all in one statement. Each gives kind, id, title,
 * coalition, day and for how many answers is waited.
 *
 * $1 the coalitions whose work it is, $2 the organisations, $3 who asks, $4 today; $5 looks thirty days
 * ahead, $6 ninety, $7 the last day on which a reflection is still enough at the end of these ninety.
 */

/** Required parties of proposed agreements whose last answer is no consent to this text (rule 6). */
const WAITING = `
  SELECT a.id, a.coalition_id, v.content->>'title' AS title, p.organisation_id,
    (COALESCE(r.asked_at, a.updated_at) AT TIME ZONE 'Europe/Amsterdam')::date AS asked_on
  FROM agreement_versions v
  JOIN agreements a ON a.id = v.agreement_id
  JOIN agreement_parties p ON p.version_id = v.id AND p.required AND p.left_on IS NULL
  LEFT JOIN agreement_requests r
    ON r.version_id = v.id AND r.organisation_id = p.organisation_id
  WHERE v.status = 'proposed' AND v.deleted_at IS NULL
    AND (a.coalition_id = ANY($1) OR p.organisation_id = ANY($2))
    AND (SELECT s.answer = 'consented' AND s.fingerprint = p.fingerprint
         FROM agreement_consents s
         WHERE s.version_id = v.id AND s.organisation_id = p.organisation_id
         ORDER BY s.registered_at DESC, s.id DESC LIMIT 1) IS NOT TRUE`;

const CONSENTS = `
  SELECT 'consent-asked' AS kind, id, title, coalition_id, asked_on AS "on", 0 AS waiting
  FROM waiting WHERE organisation_id = ANY($2)
  UNION ALL
  SELECT 'consent-waiting', id, title, coalition_id, min(asked_on), count(*)::int
  FROM waiting WHERE coalition_id = ANY($1) GROUP BY id, title, coalition_id`;

/** What holds today, and ends or wants to be looked at again. */
const AGREEMENTS = `
  SELECT CASE due.what WHEN 'review' THEN 'agreement-review' ELSE 'agreement-ends' END,
    a.id, v.content->>'title', a.coalition_id, due.on_day, 0
  FROM agreements a
  JOIN agreement_versions v ON v.agreement_id = a.id AND v.agreed_on <= $4::date
    AND (v.ended_on IS NULL OR v.ended_on > $4::date)
  CROSS JOIN LATERAL (VALUES
    ('review', (v.content->>'reviewOn')::date),
    ('ends', (v.content->'validity'->>'to')::date)) AS due (what, on_day)
  WHERE a.coalition_id = ANY($1) AND due.on_day <= $6::date`;

/** A draft that a region brought, which nobody touched yet. */
const RECEIVED = `
  SELECT 'agreement-received', a.id, v.content->>'title', a.coalition_id,
    (p.proposed_at AT TIME ZONE 'Europe/Amsterdam')::date, 0
  FROM agreements a
  JOIN joint_proposals p ON p.received_id = a.id
  JOIN agreement_versions v
    ON v.agreement_id = a.id AND v.status = 'draft' AND v.deleted_at IS NULL
  WHERE a.coalition_id = ANY($1) AND a.version = 1`;

const REFLECTIONS = `
  SELECT CASE
      WHEN r.held_at IS NOT NULL THEN 'reflection-to-close'
      WHEN r.date < $4::date THEN 'reflection-to-hold'
      ELSE 'reflection-coming' END,
    r.id, '', r.coalition_id, r.date, 0
  FROM reflections r
  WHERE r.cancelled_at IS NULL AND r.closed_at IS NULL AND r.date <= $5::date
    AND (r.coalition_id = ANY($1)
      OR (r.held_at IS NULL AND r.date >= $4::date AND EXISTS (
        SELECT 1 FROM reflection_invitations i
        WHERE i.reflection_id = r.id AND i.organisation_id = ANY($2))))
  UNION ALL
  SELECT 'reflection-missing', c.id, '', c.id, last.date, 0
  FROM coalitions c
  LEFT JOIN LATERAL (
    SELECT max(date) AS date FROM reflections
    WHERE coalition_id = c.id AND cancelled_at IS NULL
  ) last ON true
  WHERE c.id = ANY($1) AND (last.date IS NULL OR last.date <= $7::date)
    AND EXISTS (SELECT 1 FROM partnerships p
      WHERE p.coalition_id = c.id AND p.deleted_at IS NULL AND p.period @> $4::date)`;

const PROMISES = `
  SELECT 'follow-up', f.id, f.title, f.coalition_id, f.due_on, 0
  FROM follow_ups f
  WHERE f.state = 'open' AND f.deleted_at IS NULL AND f.due_on <= $5::date
    AND (f.coalition_id = ANY($1) OR f.organisation_id = ANY($2) OR f.person_id = $3)
  UNION ALL
  SELECT 'action', a.id, a.text, p.coalition_id, a.due, 0
  FROM action_plan_actions a
  JOIN action_plan_goals g ON g.id = a.goal_id AND g.removed_at IS NULL
  JOIN action_plans p ON p.id = g.plan_id AND p.deleted_at IS NULL
  WHERE a.removed_at IS NULL AND a.due <= $5::date
    AND (p.coalition_id = ANY($1) OR a.organisation_id = ANY($2))
    AND COALESCE((SELECT s.state FROM action_plan_progress s
      WHERE s.action_id = a.id AND s.on_date <= $4::date
      ORDER BY s.on_date DESC, s.stated_at DESC, s.id DESC LIMIT 1), 'open')
      NOT IN ('done', 'dropped')`;

/** More than somebody can do; the rest is counted. */
const ENOUGH = 500;

export const ATTENTION = `
  WITH waiting AS (${WAITING}),
  found AS (${[CONSENTS, AGREEMENTS, RECEIVED, REFLECTIONS, PROMISES].join('\n  UNION ALL\n')})
  SELECT found.kind, found.id, found.title, found."on"::text AS "on", found.waiting,
    jsonb_build_object('id', c.id, 'name', c.name) AS coalition,
    count(*) OVER ()::int AS total
  FROM found JOIN coalitions c ON c.id = found.coalition_id AND c.deleted_at IS NULL
  ORDER BY found."on", found.id LIMIT ${ENOUGH}`;
