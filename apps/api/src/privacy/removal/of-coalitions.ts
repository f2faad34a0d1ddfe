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
  `UPDATE case_conferences SET version = version + 1, name = redacted(name, person_words($1)),
     place = redacted(place, person_words($1)), bringing_in = redacted(bringing_in, person_words($1)),
     consent = redacted(consent, person_words($1)), job = redacted(job, person_words($1)),
     email = redacted(email, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(name, place, bringing_in, consent, job, email),
       person_words($1)) <> jsonb_build_array(name, place, bringing_in, consent, job, email)`,
  `UPDATE experience_statements SET version = version + 1,
     reward = redacted(reward, person_words($1)),
     correction_reason = redacted(correction_reason, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(reward, correction_reason), person_words($1))
       <> jsonb_build_array(reward, correction_reason)`,
];
