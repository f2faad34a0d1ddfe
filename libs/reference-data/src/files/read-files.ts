import { decode } from './decode.js';
import { readBoundaries, type Boundaries } from './geojson.js';
import type { FileProblem } from './problem.js';
import { referenceProblems, type Known } from './references.js';
import { readTable, type ReadTable } from './table.js';

/** A file as somebody hands it in. */
export interface ReferenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a set of files says; only to be used when `problems` is empty. */
export interface ReadFiles {
  readonly tables: readonly (ReadTable | Boundaries)[];
  /** By file, line and column. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads and checks newer versions of the reference tables and of the boundaries, against each other
 * and against what is known already. One file may be of any kind: it is recognised by its content.
 */
export function readReferenceFiles(
  files: readonly ReferenceFile[],
  known: Known,
  thisYear: number,
): ReadFiles {
  const tables: (ReadTable | Boundaries)[] = [];
  const problems: FileProblem[] = [];
  for (const { name: file, bytes } of files) {
    const decoded = decode(bytes);
    if ('code' in decoded) {
      problems.push({ file, ...decoded.position, code: decoded.code, params: {} });
      continue;
    }
    const read = /^\s*[[{]/.test(decoded.text)
      ? readBoundaries(file, decoded.text, thisYear)
      : readTable(file, decoded.text);
    problems.push(...read.problems);
    const table = 'boundaries' in read ? read.boundaries : 'table' in read ? read.table : undefined;
    if (!table) continue;
    if (tables.some((other) => other.name === table.name)) {
      problems.push({
        file,
        line: null,
        column: null,
        code: 'table.twice',
        params: { table: table.name },
      });
    } else {
      tables.push(table);
    }
  }
  // Rows that could not be read would make codes unknown that are only written wrongly elsewhere.
  const municipalities = tables.find((table) => table.name === 'municipalities');
  if (!problems.some(({ file }) => file === municipalities?.file)) {
    problems.push(...referenceProblems(tables, known));
  }
  return { tables, problems: inOrder(problems, files) };
}

function inOrder(problems: readonly FileProblem[], files: readonly ReferenceFile[]): FileProblem[] {
  const rank = new Map(files.map((file, index) => [file.name, index]));
  return [...problems].sort(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
