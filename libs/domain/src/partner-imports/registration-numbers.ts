import { cleanCell } from './cell-values.js';

/** What a cell says of a number in a register. */
export type NumberReading =
  | { readonly value: string }
  | { readonly code: 'partner-import.number.length' | 'partner-import.number.rounded' };

/** How long the numbers are: of the Kamer van Koophandel, of Vektis, of Logius, and of the tax office. */
const lengths = { kvk: 8, agb: 8, oin: 20, rsin: 9 } as const;
export type RegistrationNumber = keyof typeof lengths;

/**
 * A number as it is registered. A spreadsheet takes the zeros off that it begins with, for which there is
 * one right number; what it wrote as `1,2E+19` it rounded, and nobody knows any more what stood there.
 */
export function readRegistrationNumber(kind: RegistrationNumber, cell: string): NumberReading {
  const text = cleanCell(cell).replace(/^(?:kvk|agb|oin|rsin)\b[\s.:-]*/i, '');
  if (/^\d[.,]?\d*e\+?\d+$/i.test(text)) return { code: 'partner-import.number.rounded' };
  const digits = text.replace(/[\s.\-]/g, '');
  const length = lengths[kind];
  const missing = length - digits.length;
  const fits = /^\d+$/.test(digits) && missing >= 0 && missing <= mostZerosLost[kind];
  return fits ? { value: digits.padStart(length, '0') } : { code: 'partner-import.number.length' };
}

/** KvK numbers begin with at most one zero; AGB codes (`01…` huisarts, `08…` verloskundige) with one; an OIN is text. */
const mostZerosLost: Readonly<Record<RegistrationNumber, number>> = {
  kvk: 1,
  agb: 1,
  oin: 0,
  rsin: 1,
};
