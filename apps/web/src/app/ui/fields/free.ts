import { inject } from '@angular/core';
import { createMetadataKey, metadata, type SchemaPath, validate } from '@angular/forms/signals';
import { suspicionCode } from '@zorgpaden/domain/free-text';
import { Overrules } from '../../platform/overrules';

/** Says of a field that people type in it what they like. */
export const FREE = createMetadataKey<boolean>();

/** Free text (rule 1): what looks like data of a client is refused, until somebody says that it is none. */
export function free(field: SchemaPath<string>): void {
  const overrules = inject(Overrules);
  metadata(field, FREE, () => true);
  validate(field, ({ value }) => {
    const [first] = overrules.openIn(value());
    return first && { kind: suspicionCode(first.sign) };
  });
}
