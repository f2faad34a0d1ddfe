import { listLimits } from '@zorgpaden/domain/partner-imports';
import type { CellValue } from 'hucre/xlsx';

/** What a cell of a spreadsheet says, as a text. */
export function cellText(value: CellValue | undefined): string {
  return textOf(value).slice(0, listLimits.cellLength);
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value;
}

/** A number that a spreadsheet could not hold to the digit says so: its digits are not those that were typed. */
function numberText(value: number): string {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? value.toExponential() : String(value);
}

/** The cells of a row, without the blanks behind the last one. */
export function withoutTrailingBlanks(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, Math.min(last + 1, listLimits.columns));
}
