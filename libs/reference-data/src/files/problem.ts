/** Everything that can be wrong with a table. `libs/texts` (`reference`) holds the sentence and remedy of each. */
export const fileProblemCodes = [
  'encoding.unknown',
  'encoding.mixed',
  'table.unknown',
  'table.empty',
  'table.twice',
  'table.incomplete',
  'quotes.broken',
  'row.length',
  'column.unknown',
  'column.missing',
  'column.duplicate',
  'value.missing',
  'value.too-long',
  'code.malformed',
  'code.duplicate',
  'code.unknown',
  'row.duplicate',
  'province.unknown',
  'number.malformed',
  'number.out-of-range',
  'phone.malformed',
  'website.malformed',
  'postcode.malformed',
  'postcode.duplicate',
  'postcode.own-municipality',
  'date.malformed',
  'succession.circular',
  'json.malformed',
  'boundaries.not-a-collection',
  'boundaries.code-missing',
  'boundaries.geometry-unknown',
  'boundaries.ring-open',
  'boundaries.out-of-range',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** One thing that is wrong, at the place where it stands. */
export interface FileProblem {
  readonly file: string;
  /** Line in the file, from 1. `null` when it is about the file as a whole. */
  readonly line: number | null;
  /** In a table the number of the field, in GeoJSON that of the character; from 1. */
  readonly column: number | null;
  readonly code: FileProblemCode;
  /** What the sentence needs: the value that stands there, the header of the column. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A place in a file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place of a character of a text, both from 1. */
export function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

/** A value as it is quoted in a problem: short, and on one line. */
export function excerpt(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
