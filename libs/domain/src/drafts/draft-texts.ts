import type { TypedText } from '../free-text/index.js';
import { escapedPointer, type Json } from '../shared/index.js';

/**
 * Rule 1 for what somebody typed and did not save: whatever its shape, every text, name and number in it
 * can hold a citizen service number. Everything else is judged when it is saved. A phone number without
 * words is a typed field, not free text, and is not searched; neither is the id of a route.
 */
export function draftTexts(content: Json, pointer = ''): TypedText[] {
  if (typeof content === 'string' || typeof content === 'number') {
    return [searched(String(content), pointer)];
  }
  if (content === null || typeof content !== 'object') return [];
  const isPhone = 'kind' in content && content.kind === 'phone';
  return Object.entries(content).flatMap(([name, value]) => {
    const at = `${pointer}/${escapedPointer(name)}`;
    if (isTyped(at, value, isPhone)) return [];
    return [searched(name, at), ...draftTexts((value ?? null) as Json, at)];
  });
}

function searched(text: string, pointer: string): TypedText {
  return { pointer, text, signs: ['citizen-service-number'] };
}

function isTyped(pointer: string, value: unknown, isPhone: boolean): boolean {
  if (typeof value !== 'string') return false;
  if (pointer === '/fallbackRouteId') return uuid.test(value);
  return isPhone && phoneValue.test(pointer) && !/\p{L}/u.test(value);
}

const phoneValue = /^\/channels\/\d+\/value$/;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
