import { type SchemaPath, validate } from '@angular/forms/signals';
import { newPassword } from '@zorgpaden/domain/passwords/contract';

/** What somebody chooses is held against the contract of the API; how hard it is to guess, the API says. */
export function chosenPassword(path: SchemaPath<string>): void {
  validate(path, ({ value }) => {
    if (value() === '') return { kind: 'field.required' };
    const { error } = newPassword.safeParse(value());
    return error && { kind: error.issues[0]?.message ?? 'field.malformed' };
  });
}
