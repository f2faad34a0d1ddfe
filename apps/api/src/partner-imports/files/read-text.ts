import { listLimits } from '@zorgpaden/domain/partner-imports';
import { CsvError, parse } from 'csv-parse/sync';
import { withoutTrailingBlanks } from './cell-text.js';
import { decodeList } from './decode-list.js';
import { type List, listProblem, type ListRow } from './list.js';

const separators = ['\t', ';', ',', '|'] as const;
type Separator = (typeof separators)[number];

/** So many lines tell what stands between the cells. */
const LOOK_AT = 50;

/**
 * Reads a list that was pasted from a spreadsheet or saved as text. A quote that is never closed is no
 * reason to lose what stands behind it: then quotes are letters.
 *
 * @throws DomainError `partner-import.file.…`
 */
export function readText(bytes: Buffer): List {
  const decoded = decodeList(bytes);
  const said = /^sep=(.)\n/i.exec(decoded)?.[1];
  const text = said === undefined ? decoded : decoded.slice(6);
  const delimiter = said ?? separatorOf(text);
  const records = parsed(text, delimiter, '"') ?? parsed(text, delimiter, false) ?? [];
  const rows = records
    .map((cells, index): ListRow => ({
      number: index + 1,
      cells: withoutTrailingBlanks(cut(cells)),
    }))
    .filter(({ cells }) => cells.length > 0);
  if (rows.length > listLimits.rows) throw listProblem('partner-import.file.too-many-rows');
  return { rows, otherSheets: 0 };
}

function parsed(text: string, delimiter: string, quote: '"' | false): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      quote,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      // One more than there may be: blank rows do not count, but who has a million has another file.
      to: listLimits.rows * 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return undefined;
  }
}

function cut(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.slice(0, listLimits.cellLength));
}

/** What stands in most lines, and in them equally often; of two that do the rarer in running text. */
function separatorOf(text: string): Separator {
  const lines = text
    .split('\n', LOOK_AT)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '');
  const usual = (separator: Separator): number => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = counts.filter((count) => count > 0).sort((a, b) => a - b)[
      Math.floor(counts.length / 2)
    ];
    return counts.filter((count) => count > 0 && count === most).length;
  };
  const scores = separators.map((separator) => ({ separator, lines: usual(separator) }));
  return scores.reduce((best, one) => (one.lines > best.lines ? one : best)).separator;
}
