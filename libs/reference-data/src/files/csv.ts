import { CsvError, parse } from 'csv-parse/sync';
import { excerpt, type FileProblem } from './problem.js';

/** A row of a table with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Csv =
  { readonly header: CsvRow; readonly rows: readonly CsvRow[] } | { readonly problem: FileProblem };

/**
 * Reads a table with a header. Between the fields may stand a comma, a semicolon (what Excel writes
 * under Dutch settings) or a tab: the header tells which.
 */
export function readCsv(file: string, text: string): Csv {
  const lines = parseLines(file, text);
  if ('problem' in lines) return lines;
  const [header, ...rows] = lines.rows;
  return header
    ? { header, rows }
    : { problem: { file, line: null, column: null, code: 'table.empty', params: {} } };
}

function parseLines(file: string, text: string): { rows: CsvRow[] } | { problem: FileProblem } {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    // The parser counts up to the end of a row; a quoted field may hold line ends.
    const rows = records.map(({ record, info }) => ({
      line: info.lines - record.join('').split('\n').length + 1,
      cells: record.map((cell) => cell.trim()),
    }));
    return { rows: rows.filter((row) => row.cells.some((cell) => cell !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: brokenQuotes(file, text, error) };
  }
}

/** A quote that is never closed shows at the end of the file; the row where it opened is of more use. */
function brokenQuotes(file: string, text: string, error: CsvError): FileProblem {
  const context = error as CsvError & { lines?: number; index?: number; record?: string[] };
  const end = context.lines ?? 1;
  const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? lineOfOpenQuote(text) : end;
  return {
    file,
    line,
    column: (context.index ?? 0) + 1,
    code: 'quotes.broken',
    params: { value: excerpt(text.split('\n')[line - 1] ?? '') },
  };
}

/** Quotes come in pairs: the last line at whose end the number of quotes became odd opened it. */
function lineOfOpenQuote(text: string): number {
  let open = false;
  let opened = 1;
  text.split('\n').forEach((line, index) => {
    for (const character of line) {
      if (character !== '"') continue;
      open = !open;
      if (open) opened = index + 1;
    }
  });
  return opened;
}

function delimiterOf(text: string): ',' | ';' | '\t' {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  if (count(';') > count(',') && count(';') >= count('\t')) return ';';
  return count('\t') > count(',') ? '\t' : ',';
}

/** A table as text, with quotes only where they are needed. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",;\t\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
