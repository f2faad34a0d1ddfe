import type { ReflectionRecord, ReflectionView } from '@zorgpaden/domain/reflections/contract';
import { findingsOf, type SubjectTexts, textsOf } from './subject-texts';

/** What is written down of a conversation, while somebody types. */
export interface RecordForm {
  present: string[];
  findings: SubjectTexts;
  decisions: string;
}

export function recordForm({
  participants,
  findings,
  decisions,
}: Pick<ReflectionView, 'participants' | 'findings' | 'decisions'>): RecordForm {
  return {
    present: participants.flatMap(({ organisation, heard }) =>
      heard?.how === 'meeting' ? [organisation.id] : [],
    ),
    findings: textsOf(findings),
    decisions: decisions ?? '',
  };
}

export function recordOf({ present, findings, decisions }: RecordForm): ReflectionRecord {
  return { present, findings: findingsOf(findings), decisions: decisions.trim() };
}
