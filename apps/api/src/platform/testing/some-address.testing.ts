import { v7 as uuidv7 } from 'uuid';

/**
 * A mail address that nobody has yet. Without digits: nine of those in a row that happen to pass the
 * elfproef are taken for a citizen service number, once in 300 ids.
 */
export function someAddress(): string {
  return `${uuidv7().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}@voorbeeld.example`;
}
