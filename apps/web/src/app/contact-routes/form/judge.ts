import type { FieldProblem } from '@zorgpaden/domain/shared';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { valueAt } from '../../ui/fields/field-at';

/** Says what is wrong with a content, in codes. */
export type Judge = (content: ContactRouteContent) => readonly FieldProblem[];

/**
 * The contract that the API judges by, as a judge for the form. It comes in its own chunk: zod is large,
 * and the form can be read and filled in before it is there.
 */
export async function loadJudge(ownId: string): Promise<Judge> {
  const [{ contactRouteContent }, { contactRouteProblems }] = await Promise.all([
    import('@zorgpaden/domain/contact-routes/contract'),
    import('@zorgpaden/domain/contact-routes'),
  ]);
  return (content) => {
    const issues = contactRouteContent.safeParse(content).error?.issues ?? [];
    const found: FieldProblem[] = issues.map(({ path, message }) => ({
      pointer: path.map((part) => `/${String(part)}`).join(''),
      code: message,
    }));
    // The contract looks at the rules between fields only when every field is right in itself. Who
    // fills in a form wants to hear everything at once.
    for (const problem of contactRouteProblems(content, ownId)) {
      if (!found.some(({ pointer }) => pointer === problem.pointer)) found.push(problem);
    }
    return found;
  };
}

/** What the API refused, and the value that it refused. */
export interface Refusal extends FieldProblem {
  readonly value: string;
}

/** The API's refusals of a content, to show until the field says something else. */
export function refusalsOf(
  problems: readonly FieldProblem[],
  content: ContactRouteContent,
): Refusal[] {
  return problems.map((problem) => ({ ...problem, value: textAt(content, problem.pointer) }));
}

/** The refusals whose fields did not change since. */
export function standing(refusals: readonly Refusal[], content: ContactRouteContent): Refusal[] {
  return refusals.filter(({ pointer, value }) => textAt(content, pointer) === value);
}

function textAt(content: ContactRouteContent, pointer: string): string {
  return JSON.stringify(valueAt(content, pointer) ?? null);
}
