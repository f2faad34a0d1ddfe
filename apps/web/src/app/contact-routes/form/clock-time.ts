/**
 * A time as people type it, in the form of the contract: `9`, `9.00`, `9:00`, `900` and `09u00` are
 * `09:00`. What cannot be read stays as it is: the contract refuses it, and nothing typed is lost.
 */
export function normaliseClockTime(text: string): string {
  const match = /^\s*(\d{1,2})(?:\s*[.:uU,]?\s*(\d{2}))?\s*(?:u(?:ur)?)?\s*$/.exec(text);
  const hours = match?.[1];
  if (hours === undefined) return text;
  return `${hours.padStart(2, '0')}:${match?.[2] ?? '00'}`;
}
