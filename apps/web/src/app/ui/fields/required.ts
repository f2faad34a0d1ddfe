import { type SchemaPath, validate } from '@angular/forms/signals';

/** Something has to be filled in; spaces are nothing. */
export function required(field: SchemaPath<string>): void {
  validate(field, ({ value }) => (value().trim() === '' ? { kind: 'field.required' } : undefined));
}
