import { findCitizenServiceNumber } from '../citizen-service-number/index.js';
import type { FieldProblem, Json } from '../shared/index.js';

/**
 * Rule 1 for what somebody typed and did not save: whatever its shape, no text in it may hold a citizen
 * service number. Everything else is judged when it is saved. Typed fields (a phone number, an id) are
 * not free text and are not searched; a visiting address is.
 */
export function draftProblems(content: Json, pointer = ''): FieldProblem[] {
  if (typeof content === 'string') {
    if (findCitizenServiceNumber(content) === undefined) return [];
    return [{ pointer, code: 'field.citizen-service-number' }];
  }
  if (content === null || typeof content !== 'object') return [];
  const isPhone = 'kind' in content && content.kind === 'phone';
  return Object.entries(content).flatMap(([name, value]) => {
    const at = `${pointer}/${escaped(name)}`;
    if (at === '/fallbackRouteId' || (isPhone && phoneValue.test(at))) return [];
    return draftProblems((value ?? null) as Json, at);
  });
}

const phoneValue = /^\/channels\/\d+\/value$/;

/** RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
