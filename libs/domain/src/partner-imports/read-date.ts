import { isPlainDate, type PlainDate } from '../shared/index.js';
import { cleanCell } from './cell-values.js';

const months = [
  'jan',
  'feb',
  'm(?:aa)?rt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

/**
 * A day as lists write it: `2024-01-31`, `31-1-2024`, `1/2/24` (the day first, as here), `31 januari 2024`,
 * `jan 2024` or `2024` (then its first day). Nothing when it is no day that exists.
 */
export function readDate(cell: string): PlainDate | undefined {
  const text = cleanCell(cell)
    .toLowerCase()
    .replace(/t\d{2}:\d{2}.*$/, '')
    .replace(/^per /, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (dutch) return dateOf(dutch[3], dutch[2], dutch[1]);
  const inWords = /^(?:(\d{1,2})[- ])?([a-z]{3,9})\.?[- ]'?(\d{4}|\d{2})$/.exec(text);
  if (inWords) {
    const month = months.findIndex((name) => new RegExp(`^${name}`).test(inWords[2] ?? '')) + 1;
    return dateOf(inWords[3], String(month), inWords[1] ?? '1');
  }
  return /^\d{4}$/.test(text) ? dateOf(text, '1', '1') : undefined;
}

function dateOf(year = '', month = '', day = ''): PlainDate | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) && whole >= '1900' && whole < '2100' ? date : undefined;
}
