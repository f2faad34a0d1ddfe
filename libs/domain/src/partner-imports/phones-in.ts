import { type PhoneNumber, parsePhoneNumber } from '../phone-numbers/index.js';
import { valuesIn } from './cell-values.js';

/** Phone numbers also stand with a mere stroke between them: `0546-541111/06-12345678`. */
export function phonesIn(cell: string): { readonly found: PhoneNumber[]; readonly rest: string[] } {
  const found: PhoneNumber[] = [];
  const rest: string[] = [];
  for (const value of valuesIn(cell)) {
    const whole = parsePhoneNumber(dialled(value));
    if (whole) {
      found.push(whole);
      continue;
    }
    for (const part of value.split('/')) {
      const number = parsePhoneNumber(dialled(part));
      if (number) found.push(number);
      else if (part.trim() !== '') rest.push(part.trim());
    }
  }
  return { found, rest };
}

/** Without what people write before it, and with the zero that a spreadsheet took off a number. */
function dialled(value: string): string {
  const bare = value.replace(/^(?:tel(?:efoon)?|t|mob(?:iel)?|m)\b\.?\s*:?\s*/i, '').trim();
  return /^[1-9]\d{8}$/.test(bare) ? `0${bare}` : bare;
}
