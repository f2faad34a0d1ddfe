/**
 * The five subjects of a reflection (rule 7): what the partners gain by it, what it brings for the
 * question of today, what changed around them, means and input, and whether the set-up still serves the goals.
 */
export const subjects = [
  'added-value',
  'current-question',
  'changes-around-us',
  'means',
  'set-up',
] as const;
export type Subject = (typeof subjects)[number];

/** What was found on each subject. One that was not discussed is not there. */
export type Findings = Readonly<Partial<Record<Subject, string>>>;

/** The subjects of which something was found, in their order. */
export function discussed(findings: Findings): Subject[] {
  return subjects.filter((subject) => (findings[subject] ?? '').trim() !== '');
}
