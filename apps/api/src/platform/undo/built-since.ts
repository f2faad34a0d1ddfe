import { DomainError } from '@zorgpaden/domain/shared';
import type { BuiltSinceKind, Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import type { Reader } from '../db/reader.js';

interface Row {
  readonly since: Date;
  readonly count: number;
  readonly names: string[];
}

/** How a word finds what came on top: one row, with since when, how many and what they are called. */
export interface BuiltSinceQuestion {
  readonly what: BuiltSinceKind;
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * What was built since something was deleted or ended, for who is about to undo that.
 *
 * @throws DomainError `request.not-found` when it is not there, or was neither
 */
export async function builtSince(
  reader: Reader,
  { what, sql, values }: BuiltSinceQuestion,
): Promise<Restoration> {
  const [row] = (await reader.query(sql, [...values])) as Row[];
  if (row === undefined) throw new DomainError('request.not-found');
  const { since, count, names } = row;
  return { since: since.toISOString(), builtSince: count === 0 ? [] : [{ what, count, names }] };
}
