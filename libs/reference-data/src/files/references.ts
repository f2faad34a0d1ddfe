import type { Boundaries } from './geojson.js';
import type { FileProblem } from './problem.js';
import type { ReadTable } from './table.js';

/** What the project knows before the files are read. */
export interface Known {
  /** Codes of the municipalities that are not closed. */
  readonly open: ReadonlySet<string>;
  /** Codes of those that are. */
  readonly closed: ReadonlySet<string>;
}

/**
 * A newer table of municipalities that lacks more than this part of the ones that are open is taken
 * for a part of a table: the largest year of reorganisations since 1990 closed one in eight.
 */
const largestPartClosed = 0.2;

/** What is wrong between tables: codes that no table knows, and a table that is only a part. */
export function referenceProblems(
  tables: readonly (ReadTable | Boundaries)[],
  known: Known,
): FileProblem[] {
  const municipalities = tables.find((table) => table.name === 'municipalities');
  const codes = municipalities
    ? new Set(municipalities.rows.map(({ row }) => row.code))
    : known.open;
  return [
    ...tables.flatMap((table) => unknownCodes(table, codes, known)),
    ...tables.flatMap((table) => circles(table)),
    ...(municipalities ? incomplete(municipalities, codes, known) : []),
  ];
}

function unknownCodes(
  table: ReadTable | Boundaries,
  codes: ReadonlySet<string>,
  known: Known,
): FileProblem[] {
  const unknown = (line: number, column: number, value: string, header: string): FileProblem => ({
    file: table.file,
    line,
    column,
    code: 'code.unknown',
    params: { value, header },
  });
  switch (table.name) {
    case 'municipalities':
      return [];
    case 'places':
      return table.rows.flatMap(({ row, line, columnOf }) =>
        codes.has(row.municipalityCode)
          ? []
          : [
              unknown(
                line,
                columnOf('municipalityCode'),
                row.municipalityCode,
                'municipality_code',
              ),
            ],
      );
    case 'postcodes':
      return table.rows.flatMap(({ row, line, columnOf }) => [
        ...(codes.has(row.municipalityCode)
          ? []
          : [
              unknown(
                line,
                columnOf('municipalityCode'),
                row.municipalityCode,
                'municipality_code',
              ),
            ]),
        ...row.alsoIn
          .filter((code) => !codes.has(code))
          .map((code) => unknown(line, columnOf('alsoIn'), code, 'also_in')),
        ...row.alsoIn
          .filter((code) => code === row.municipalityCode)
          .map((code) => ({
            ...unknown(line, columnOf('alsoIn'), code, 'also_in'),
            code: 'postcode.own-municipality' as const,
          })),
      ]);
    case 'reorganisations': {
      // A successor may itself have closed since: then it is an old code of the table, or known as closed.
      const former = new Set(table.rows.map(({ row }) => row.oldCode));
      return table.rows.flatMap(({ row, line, columnOf }) =>
        codes.has(row.newCode) || former.has(row.newCode) || known.closed.has(row.newCode)
          ? []
          : [unknown(line, columnOf('newCode'), row.newCode, 'new_code')],
      );
    }
    case 'boundaries': {
      const everKnown = (code: string): boolean => codes.has(code) || known.closed.has(code);
      return table.rows.flatMap(({ row, line, column }) =>
        everKnown(row.code) ? [] : [unknown(line, column, row.code, 'gm_code')],
      );
    }
  }
}

/** A municipality cannot succeed itself, directly or in the end: the search for a successor would not end. */
function circles(table: ReadTable | Boundaries): FileProblem[] {
  if (table.name !== 'reorganisations') return [];
  const successors = new Map<string, string[]>();
  for (const { row } of table.rows) {
    successors.set(row.oldCode, [...(successors.get(row.oldCode) ?? []), row.newCode]);
  }
  const leadsTo = (from: string, target: string, seen = new Set<string>()): boolean => {
    if (from === target) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (successors.get(from) ?? []).some((next) => leadsTo(next, target, seen));
  };
  return table.rows
    .filter(({ row }) => leadsTo(row.newCode, row.oldCode))
    .map(({ row, line, columnOf }) => ({
      file: table.file,
      line,
      column: columnOf('newCode'),
      code: 'succession.circular' as const,
      params: { value: row.newCode, old: row.oldCode },
    }));
}

function incomplete(
  table: { readonly file: string; readonly rows: readonly unknown[] },
  codes: ReadonlySet<string>,
  known: Known,
): FileProblem[] {
  const missing = [...known.open].filter((code) => !codes.has(code)).length;
  if (missing <= known.open.size * largestPartClosed) return [];
  const params = { missing, known: known.open.size, rows: table.rows.length };
  return [{ file: table.file, line: null, column: null, code: 'table.incomplete', params }];
}
