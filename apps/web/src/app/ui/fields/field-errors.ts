import type { FieldTree, ValidationError } from '@angular/forms/signals';

/** An error whose kind is a code of `libs/texts` (`problems`). */
export type CodedError = ValidationError & {
  readonly params?: Readonly<Record<string, string | number>>;
};

/** The part of a field that tells what is wrong with it, whatever it holds. */
export type AnyField = FieldTree<unknown>;

/** What to show at the field: nothing while someone has not been there yet. */
export function shownErrors(field: AnyField): readonly CodedError[] {
  const state = field();
  return state.touched() ? (state.errors() as readonly CodedError[]) : [];
}

/** The id of the element that edits a field: `route.channels.0.value` becomes `route-channels-0-value`. */
export function fieldId(name: string): string {
  return name.replace(/[^\w-]/g, '-');
}
