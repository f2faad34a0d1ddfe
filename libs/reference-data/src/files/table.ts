import { readCsv, writeCsv, type CsvRow } from './csv.js';
import { excerpt, type FileProblem, type FileProblemCode } from './problem.js';
import { tableNames, tables, type Column, type TableDefinition } from './tables.js';
import type { TableName, TableRows } from './tables.js';

/** A row with the place where it stands, for checks that come later. */
export interface Located<Row> {
  readonly row: Row;
  readonly line: number;
  readonly columnOf: (field: keyof Row & string) => number;
}

/** A table as read: one member for each name, so that the rows are typed by it. */
export type ReadTable = {
  [Name in TableName]: {
    readonly name: Name;
    readonly file: string;
    readonly rows: readonly Located<TableRows[Name]>[];
  };
}[TableName];

/**
 * Reads a table that is recognised by its columns. Every problem is gathered, so that a file is
 * mended in one go.
 */
export function readTable(
  file: string,
  content: string,
): { readonly table?: ReadTable; readonly problems: readonly FileProblem[] } {
  const csv = readCsv(file, content);
  if ('problem' in csv) return { problems: [csv.problem] };
  const headers = csv.header.cells.map((cell) => cell.toLowerCase());
  const name = recognise(headers);
  if (!name) {
    const params = { value: excerpt(csv.header.cells.join(', ')) };
    return {
      problems: [{ file, line: csv.header.line, column: 1, code: 'table.unknown', params }],
    };
  }
  const problems: FileProblem[] = headerProblems(file, name, csv.header, headers);
  if (problems.length > 0) return { problems };
  const rows = readRows(file, tables[name] as TableDefinition<object>, headers, csv.rows, problems);
  if (csv.rows.length === 0) {
    problems.push({ file, line: null, column: null, code: 'table.empty', params: {} });
  }
  return { table: { name, file, rows } as unknown as ReadTable, problems };
}

/** The table of which the largest part of the columns is there. */
function recognise(headers: readonly string[]): TableName | undefined {
  const present = (name: TableName): number => {
    const wanted = headersOf(name);
    return wanted.filter((header) => headers.includes(header)).length / wanted.length;
  };
  const best = tableNames.reduce((a, b) => (present(b) > present(a) ? b : a));
  return present(best) >= 0.5 ? best : undefined;
}

function headersOf(name: TableName): string[] {
  return Object.values<{ header: string }>(tables[name].columns).map((column) => column.header);
}

function headerProblems(
  file: string,
  name: TableName,
  header: CsvRow,
  headers: readonly string[],
): FileProblem[] {
  const wanted = headersOf(name);
  const at = (code: FileProblemCode, column: number | null, value: string): FileProblem => ({
    file,
    line: header.line,
    column,
    code,
    params: { value: excerpt(value), table: name, columns: wanted.join(', ') },
  });
  return [
    ...headers.flatMap((value, index) => {
      if (!wanted.includes(value)) {
        return [at('column.unknown', index + 1, header.cells[index] ?? '')];
      }
      return headers.indexOf(value) < index ? [at('column.duplicate', index + 1, value)] : [];
    }),
    ...wanted
      .filter((value) => !headers.includes(value))
      .map((value) => at('column.missing', null, value)),
  ];
}

function readRows<Row extends object>(
  file: string,
  definition: TableDefinition<Row>,
  headers: readonly string[],
  rows: readonly CsvRow[],
  problems: FileProblem[],
): Located<Row>[] {
  const fields = Object.entries(definition.columns) as [keyof Row & string, Column<unknown>][];
  const columns = new Map(
    fields.map(([field, { header }]) => [field, headers.indexOf(header) + 1] as const),
  );
  const columnOf = (field: keyof Row & string): number => columns.get(field) ?? 1;
  const firstLines = new Map<string, number>();
  const located: Located<Row>[] = [];

  for (const { line, cells } of rows) {
    const report = (
      column: number | null,
      code: FileProblemCode,
      params: FileProblem['params'],
    ): void => {
      problems.push({ file, line, column, code, params });
    };
    if (cells.length !== headers.length) {
      const column = Math.min(cells.length, headers.length) + 1;
      report(column, 'row.length', { expected: headers.length, actual: cells.length });
      continue;
    }
    const row: Partial<Record<keyof Row, unknown>> = {};
    let sound = true;
    for (const [field, { header, cell }] of fields) {
      const value = cells[columnOf(field) - 1] ?? '';
      const reading = cell.read(value);
      if ('code' in reading) {
        sound = false;
        report(columnOf(field), reading.code, { value: excerpt(value), header, ...reading.params });
      } else {
        row[field] = reading.value;
      }
    }
    if (!sound) continue;
    const complete = row as Row;
    const key = definition.key(complete);
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) {
      firstLines.set(key, line);
      located.push({ row: complete, line, columnOf });
    } else {
      const column = columnOf(definition.keyColumn);
      const header = definition.columns[definition.keyColumn].header;
      report(column, definition.duplicate, { value: cells[column - 1] ?? '', header, firstLine });
    }
  }
  return located;
}

/** A table as a file, in the form in which it is read. */
export function writeTable<Name extends TableName>(
  name: Name,
  rows: readonly TableRows[Name][],
): string {
  const columns = Object.entries(tables[name].columns) as [
    keyof TableRows[Name],
    Column<unknown>,
  ][];
  return writeCsv([
    columns.map(([, column]) => column.header),
    ...rows.map((row) => columns.map(([field, column]) => column.cell.write(row[field]))),
  ]);
}
