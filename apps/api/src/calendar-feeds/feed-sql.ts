/**
 * The dates of somebody: one select per kind, all in one statement, as the search and *Mijn* do.
 *
 * $1 the coalitions of whose reflections all are theirs, $2 the organisations whose invitations are;
 * $3 to $5 the coalitions whose agreements, follow-ups and plan they read; $6 and $7 the first and the last
 * day, $8 today, $9 how many.
 */

const REFLECTIONS = `
  SELECT 'reflection' AS kind, r.id, '' AS title, r.coalition_id, r.date AS "on",
    r.starts_at, r.ends_at, r.place, r.sequence
  FROM reflections r
  WHERE r.cancelled_at IS NULL AND r.date BETWEEN $6::date AND $7::date
    AND (r.coalition_id = ANY($1) OR EXISTS (
      SELECT 1 FROM reflection_invitations i
      WHERE i.reflection_id = r.id AND i.organisation_id = ANY($2)))`;

/** Of what holds today: what ended or was superseded asks for nothing. */
const AGREEMENTS = `
  SELECT CASE due.what WHEN 'review' THEN 'agreement-review' ELSE 'agreement-ends' END,
    a.id, v.content->>'title', a.coalition_id, due.on_day, NULL, NULL, NULL, 0
  FROM agreements a
  JOIN agreement_versions v ON v.agreement_id = a.id AND v.agreed_on <= $8::date
    AND (v.ended_on IS NULL OR v.ended_on > $8::date)
  CROSS JOIN LATERAL (VALUES
    ('review', (v.content->>'reviewOn')::date),
    ('ends', (v.content->'validity'->>'to')::date)) AS due (what, on_day)
  WHERE a.coalition_id = ANY($3) AND due.on_day BETWEEN $6::date AND $7::date`;

const FOLLOW_UPS = `
  SELECT 'follow-up', f.id, f.title, f.coalition_id, f.due_on, NULL, NULL, NULL, 0
  FROM follow_ups f
  WHERE f.state = 'open' AND f.deleted_at IS NULL AND f.coalition_id = ANY($4)
    AND f.due_on BETWEEN $6::date AND $7::date`;

const ACTIONS = `
  SELECT 'action', a.id, a.text, p.coalition_id, a.due, NULL, NULL, NULL, 0
  FROM action_plan_actions a
  JOIN action_plan_goals g ON g.id = a.goal_id AND g.removed_at IS NULL
  JOIN action_plans p ON p.id = g.plan_id AND p.deleted_at IS NULL
  WHERE a.removed_at IS NULL AND p.coalition_id = ANY($5)
    AND a.due BETWEEN $6::date AND $7::date
    AND COALESCE((SELECT s.state FROM action_plan_progress s
      WHERE s.action_id = a.id AND s.on_date <= $8::date
      ORDER BY s.on_date DESC, s.stated_at DESC, s.id DESC LIMIT 1), 'open')
      NOT IN ('done', 'dropped')`;

/** What is nearest, where there is more than a calendar is given. */
export const FEED = `
  WITH found AS (${[REFLECTIONS, AGREEMENTS, FOLLOW_UPS, ACTIONS].join('\n  UNION ALL\n')}),
  nearest AS (
    SELECT found.*, c.name AS coalition
    FROM found JOIN coalitions c ON c.id = found.coalition_id AND c.deleted_at IS NULL
    ORDER BY abs(found."on" - $8::date), found.kind, found.id LIMIT $9)
  SELECT kind, id, title, coalition_id AS "coalitionId", coalition, "on"::text AS "on",
    starts_at AS "startsAt", ends_at AS "endsAt", place, sequence
  FROM nearest ORDER BY "on", kind, id`;

/**
 * Standing meetings: $1 the coalitions of which all are theirs, $2 the organisations whose part is, $3 where
 * they read more than when. Their days are counted from their rhythm, by its rule.
 */
export const FEED_MEETINGS = `
  SELECT m.id, m.name AS title, m.coalition_id AS "coalitionId", c.name AS coalition, m.rhythm, m.moved,
    m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.version AS sequence,
    CASE WHEN m.coalition_id = ANY($3) THEN NULLIF(m.place, '') END AS place
  FROM case_conferences m JOIN coalitions c ON c.id = m.coalition_id AND c.deleted_at IS NULL
  WHERE m.deleted_at IS NULL AND (m.coalition_id = ANY($1) OR m.organiser_id = ANY($2) OR m.id IN (
    SELECT p.case_conference_id FROM case_conference_participants p
    WHERE p.organisation_id = ANY($2)))`;
