import { inject } from '@angular/core';
import { type SchemaPath, validate } from '@angular/forms/signals';
import { suspicionCode } from '@zorgpaden/domain/free-text';
import { plainTextOf, type RichText } from '@zorgpaden/domain/rich-text';
import { Overrules } from '../../platform/overrules';

/** A text with headings and lists (rule 1): what looks like data of a client is refused, as in any free text. */
export function freeRichText(
  field: SchemaPath<RichText>,
  options: { required?: boolean } = {},
): void {
  const overrules = inject(Overrules);
  validate(field, ({ value }) => {
    const text = plainTextOf(value());
    if (options.required && text.trim() === '') return { kind: 'field.required' };
    const [first] = overrules.openIn(text);
    return first && { kind: suspicionCode(first.sign) };
  });
}
