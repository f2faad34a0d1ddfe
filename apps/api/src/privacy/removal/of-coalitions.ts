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
  `UPDATE experience_statements SET version = version + 1,
     reward = redacted(reward, person_words($1)),
     correction_reason = redacted(correction_reason, person_words($1))
   WHERE coalition_id = ANY (person_coalitions($1))
     AND redacted_json(jsonb_build_array(reward, correction_reason), person_words($1))
       <> jsonb_build_array(reward, correction_reason)`,
];
