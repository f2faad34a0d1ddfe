import type { FieldTree } from '@angular/forms/signals';
import type { AnyField } from './field-errors';

/**
 * The field that a JSON pointer names, or the nearest one around it: `/area/postcodes/3` is the field
 * of all postcodes, because they are typed in one. So is a list to choose from, whichever choice is
 * wrong.
 */
export function fieldAt<Model>(form: FieldTree<Model>, pointer: string): AnyField {
  let field = form as AnyField;
  for (const part of pointer.split('/').slice(1)) {
    const inner = (field as unknown as Record<string, AnyField | undefined>)[part];
    if (inner === undefined || isListOfTexts(field().value())) return field;
    field = inner;
  }
  return field;
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string';
}

/** The value that a JSON pointer names, or `undefined` when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, part) =>
        typeof inner === 'object' && inner !== null
          ? (inner as Record<string, unknown>)[part]
          : undefined,
      value,
    );
}
