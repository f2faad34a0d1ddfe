import { type Findings, type Subject, subjects } from '@zorgpaden/domain/reflections';

/** A text per subject while somebody types: one that nothing was said of is empty. */
export type SubjectTexts = Record<Subject, string>;

export function textsOf(findings: Findings | null): SubjectTexts {
  const texts = subjects.map((subject) => [subject, findings?.[subject] ?? '']);
  return Object.fromEntries(texts) as SubjectTexts;
}

/** What was said, without what was not. */
export function findingsOf(texts: SubjectTexts): Findings {
  const said = subjects.map((subject) => [subject, texts[subject].trim()] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}
