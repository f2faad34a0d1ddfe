/** What an agreement is about (rule 6). The names stand in `libs/texts`. */
export const agreementTopics = [
  'prenatal-home-visits',
  'early-detection',
  'prenatal-education',
  'preconception',
  'interventions',
  'case-conferences',
  'experience',
  'warm-handover',
  'funding',
  'health-insurer',
  'privacy',
  'other',
] as const;
export type AgreementTopic = (typeof agreementTopics)[number];

/** The topics that every coalition is asked about: *other* is not one that can be missing. */
export function missingTopics(covered: Iterable<AgreementTopic>): AgreementTopic[] {
  const known = new Set(covered);
  return agreementTopics.filter((topic) => topic !== 'other' && !known.has(topic));
}

/** Cooperation happens on all three. */
export const cooperationLevels = ['bestuur', 'management', 'uitvoering'] as const;
export type CooperationLevel = (typeof cooperationLevels)[number];
