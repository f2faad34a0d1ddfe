import type { ConfigProblem } from '@zorgpaden/config';
import type { StartTexts } from './language.js';

/** One sentence for each thing that was set wrongly. */
export function sentences(problems: readonly ConfigProblem[], { wrong }: StartTexts): string[] {
  return problems.map((problem) => {
    if (problem.code === 'unknown-flag') {
      return wrong['unknown-flag']({ name: problem.name, known: problem.known.join(', ') });
    }
    if (problem.code === 'alone') return wrong.alone(problem);
    if ('value' in problem) return wrong[problem.code](problem);
    return wrong[problem.code](problem);
  });
}
