/** A version of an agreement as a text, to compare: not how a coalition orders it. */
export const textHash = (version: string) => `
  encode(sha256(convert_to(jsonb_build_array(${version}.content->'title',
    ${version}.content->'text', ${version}.content->'validity')::text, 'UTF8')), 'hex')`;

/** What a local coalition answered last to a text of proposal `p`. What it threw away is no answer. */
export const LAST_ANSWER = `
  SELECT w.text_hash, w.received_version_id, s.number
  FROM joint_proposal_answers w
  JOIN agreement_versions s ON s.id = w.source_version_id
  LEFT JOIN agreement_versions t ON t.id = w.received_version_id
  WHERE w.proposal_id = p.id AND t.deleted_at IS NULL
  ORDER BY w.answered_at DESC, w.id DESC LIMIT 1`;

/**
 * The texts that regions agreed since a local coalition took theirs over, and that nobody there answered.
 * What has ended there is not renewed by it, and who left the region is offered nothing.
 *
 * @param day the parameter that holds today
 */
export const offersOn = (day: string) => `
  SELECT p.id AS proposal_id, p.received_id AS agreement_id, a.id AS source_id, a.coalition_id AS region_id,
    v.id AS version_id, v.number, v.agreed_on, v.content->>'title' AS title
  FROM joint_proposals p
  JOIN agreements a ON a.id = p.agreement_id
  JOIN coalitions r ON r.id = a.coalition_id AND r.deleted_at IS NULL
  JOIN coalition_memberships j ON j.regional_id = r.id AND j.local_id = p.coalition_id
    AND j.period @> ${day}::date AND j.accepted_at IS NOT NULL
  JOIN agreement_versions v ON v.agreement_id = a.id AND v.agreed_on <= ${day}::date
    AND (v.ended_on IS NULL OR v.ended_on > ${day}::date)
    AND ((v.content->'validity'->>'to') IS NULL
      OR (v.content->'validity'->>'to')::date > ${day}::date)
  JOIN LATERAL (${LAST_ANSWER}) last
    ON last.number <= v.number AND last.text_hash <> ${textHash('v')}
  WHERE EXISTS (
    SELECT 1 FROM agreement_versions l
    WHERE l.agreement_id = p.received_id AND l.deleted_at IS NULL AND l.ended_on IS NULL)`;
