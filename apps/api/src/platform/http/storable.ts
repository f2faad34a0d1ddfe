import { escapedPointer, type FieldProblem } from '@zorgpaden/domain/shared';

/** Deeper than anything that a contract describes; what is deeper would exhaust who reads it. */
const deepest = 32;

/**
 * What in a request the database could not keep, whatever its contract says: the character NUL and
 * halves of characters, as a text or as a name, and values that are nested without end.
 */
export function unstorable(value: unknown, pointer = '', depth = 0): FieldProblem[] {
  if (typeof value === 'string') {
    return isStorable(value) ? [] : [{ pointer, code: 'field.characters' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth === deepest) return [{ pointer, code: 'field.malformed' }];
  return Object.entries(value).flatMap(([name, inside]) => {
    const at = `${pointer}/${escapedPointer(name)}`;
    return isStorable(name)
      ? unstorable(inside, at, depth + 1)
      : [{ pointer: at.toWellFormed(), code: 'field.characters' }];
  });
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
