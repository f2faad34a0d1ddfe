import { findCitizenServiceNumber } from '../citizen-service-number/index.js';
import type { FieldProblem, Json } from '../shared/index.js';

/** Typed fields: a phone number or an id is not free text, and is not searched (rule 1). */
const typed = /^\/(?:channels\/\d+\/value|fallbackRouteId)$/;

/**
 * Rule 1 for what somebody typed and did not save: whatever its shape, no text in it may hold a citizen
 * service number. Everything else is judged when it is saved.
 */
export function draftProblems(content: Json, pointer = ''): FieldProblem[] {
  if (typeof content === 'string') {
    if (typed.test(pointer) || findCitizenServiceNumber(content) === undefined) return [];
    return [{ pointer, code: 'field.citizen-service-number' }];
  }
  if (content === null || typeof content !== 'object') return [];
  return Object.entries(content).flatMap(([name, value]) =>
    draftProblems((value ?? null) as Json, `${pointer}/${escaped(name)}`),
  );
}

/** RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
