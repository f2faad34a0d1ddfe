import { cleanCell } from './cell-values.js';
import { fieldOfHead, type ImportField } from './import-field.js';

/** A column of the list: its head, and what we take it for. */
export interface ListColumn {
  readonly head: string;
  readonly field: ImportField | null;
}

/** The columns of a list, and on which of its rows the partners begin. */
export interface ListHeader {
  readonly columns: readonly ListColumn[];
  /** Index of the first row with a partner. */
  readonly firstRow: number;
}

/** A title, a date and some blank rows can stand above the heads. */
const LOOK_AT = 20;

/**
 * Finds the heads of the columns: the row in which most are names that we know. Above them can stand
 * groups, merged over several columns (*Organisatie*, *Contact*): then both together are the head. A list
 * without heads begins with its first row; its columns are told by what stands in them.
 */
export function findHeader(rows: readonly (readonly string[])[]): ListHeader {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const known = rows.slice(0, LOOK_AT).map((row) => row.filter((cell) => fieldOfHead(cell)).length);
  const most = Math.max(0, ...known);
  if (most === 0) return { columns: guessByContent(rows, width), firstRow: 0 };
  const at = known.indexOf(most);
  const groups = groupsAbove(rows[at - 1], width);
  const heads = Array.from({ length: width }, (_, index) => cleanCell(rows[at]?.[index] ?? ''));
  const columns = heads.map((own, index) => {
    const both = `${groups[index] ?? ''} ${own}`.trim();
    return { head: both, field: fieldOfHead(both) ?? fieldOfHead(own) ?? null };
  });
  return { columns: ofContacts(onceEach(columns)), firstRow: at + 1 };
}

/** A merged cell stands in the first of its columns; a title alone in the first column is no group. */
function groupsAbove(above: readonly string[] | undefined, width: number): string[] {
  const cells = Array.from({ length: width }, (_, index) => cleanCell(above?.[index] ?? ''));
  if (cells.slice(1).every((cell) => cell === '')) return cells.map(() => '');
  let group = '';
  return cells.map((cell) => (group = cell === '' ? group : cell));
}

/** Of two columns for the same thing the first one counts; the reader can choose otherwise. */
function onceEach(columns: readonly ListColumn[]): ListColumn[] {
  const taken = new Set<ImportField>();
  return columns.map(({ head, field }) => {
    if (field === null || taken.has(field)) return { head, field: null };
    taken.add(field);
    return { head, field };
  });
}

/** Behind a *contactpersoon* plain *telefoon* and *e-mail* are theirs, unless the list has those apart. */
function ofContacts(columns: readonly ListColumn[]): ListColumn[] {
  const taken = new Set(columns.map(({ field }) => field));
  const named = columns.findIndex(({ field }) => field === 'contactName');
  const theirs = { phone: 'contactPhone', email: 'contactEmail' } as const;
  return columns.map((column, index) => {
    if (named < 0 || index < named) return column;
    if (column.field !== 'phone' && column.field !== 'email') return column;
    const field = theirs[column.field];
    return taken.has(field) || /algemeen/i.test(column.head) ? column : { ...column, field };
  });
}

/** Without heads: the column that is filled most often with words is taken for the name. */
function guessByContent(rows: readonly (readonly string[])[], width: number): ListColumn[] {
  const wordy = Array.from(
    { length: width },
    (_, index) =>
      rows.filter((row) => /\p{L}{2}/u.test(row[index] ?? '') && !/@/.test(row[index] ?? ''))
        .length,
  );
  const name = wordy.indexOf(Math.max(0, ...wordy));
  return wordy.map((count, index) => ({
    head: '',
    field: count > 0 && index === name ? ('name' as const) : null,
  }));
}
