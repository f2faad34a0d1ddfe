/** $1 the person. What a coalition stands on, and why it was stated what it is, in the words of others. */
export const OF_COALITIONS = [
  `UPDATE foundations SET version = version + 1, content = redacted_json(content, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(content, person_words($1)) <> content`,
  `UPDATE coalition_statuses SET version = version + 1, reason = redacted(reason, person_words($1)),
     correction_reason = redacted(correction_reason, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(reason, correction_reason), person_words($1))
       <> jsonb_build_array(reason, correction_reason)`,
  `UPDATE partnerships SET version = version + 1, part = redacted(part, person_words($1)),
     departments = ARRAY(SELECT redacted(one, person_words($1)) FROM unnest(departments) AS one)
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(part, departments), person_words($1))
       <> jsonb_build_array(part, departments)`,
  `UPDATE partnership_statuses s SET reason = redacted(s.reason, person_words($1)),
     correction_reason = redacted(s.correction_reason, person_words($1))
   FROM partnerships p WHERE p.id = s.partnership_id
     AND p.coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(s.reason, s.correction_reason), person_words($1))
       <> jsonb_build_array(s.reason, s.correction_reason)`,
  `UPDATE partner_contacts k SET version = k.version + 1, job = redacted(k.job, person_words($1)),
     email = redacted(k.email, person_words($1))
   FROM partnerships p WHERE p.id = k.partnership_id
     AND p.coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(k.job, k.email), person_words($1))
       <> jsonb_build_array(k.job, k.email)`,
  `UPDATE case_conferences SET version = version + 1, name = redacted(name, person_words($1)),
     place = redacted(place, person_words($1)), bringing_in = redacted(bringing_in, person_words($1)),
     consent = redacted(consent, person_words($1)), job = redacted(job, person_words($1)),
     email = redacted(email, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(name, place, bringing_in, consent, job, email),
       person_words($1)) <> jsonb_build_array(name, place, bringing_in, consent, job, email)`,
  `UPDATE merge_proposals SET reason = redacted(reason, person_words($1)),
     answer_reason = redacted(answer_reason, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(reason, answer_reason), person_words($1))
       <> jsonb_build_array(reason, answer_reason)`,
  `UPDATE experience_statements SET version = version + 1,
     reward = redacted(reward, person_words($1)),
     correction_reason = redacted(correction_reason, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(reward, correction_reason), person_words($1))
       <> jsonb_build_array(reward, correction_reason)`,
];
