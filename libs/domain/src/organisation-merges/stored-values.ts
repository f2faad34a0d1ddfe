import type { Json } from '../shared/index.js';
import type { Row } from './row-change.js';

/** Days as the database writes them; `''` is before all days, `null` after them. */
export interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** `[2024-01-01,)`; no days at all are `empty`. */
export function readRange(range: Json | undefined): Days | null {
  const found = /^[[(]([\d-]*),([\d-]*)\)$/.exec(typeof range === 'string' ? range : '');
  if (found === null) return null;
  const [, from = '', to = ''] = found;
  return { from, to: to === '' ? null : to };
}

export function writeRange({ from, to }: Days): string {
  return from === '' ? `(,${to ?? ''})` : `[${from},${to ?? ''})`;
}

export function shareDays(one: Days | null, other: Days | null): boolean {
  if (one === null || other === null) return false;
  const before = (a: Days, b: Days) => a.to !== null && a.to <= b.from;
  return !before(one, other) && !before(other, one);
}

/** From the first day of one of them to the last of one of them. */
export function hull(one: Days, other: Days): Days {
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to === null || other.to === null ? null : one.to > other.to ? one.to : other.to,
  };
}

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

export function list(row: Row, column: string): Json[] {
  const value = row[column];
  return Array.isArray(value) ? value : [];
}

/** Both texts, when they differ: neither is lost. */
export function bothTexts(one: string, other: string, between = '\n\n'): string {
  if (one === '' || one.includes(other)) return one === '' ? other : one;
  return other.includes(one) ? other : `${one}${between}${other}`;
}

export function bothLists(one: Row, other: Row, column: string): Json[] {
  return [...new Set([...list(one, column), ...list(other, column)])];
}
