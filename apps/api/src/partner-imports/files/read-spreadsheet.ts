import { DomainError } from '@zorgpaden/domain/shared';
import { listLimits } from '@zorgpaden/domain/partner-imports';
import { streamOdsRows } from 'hucre/ods';
import { streamXlsxRows, type StreamRow } from 'hucre/xlsx';
import { cellText, withoutTrailingBlanks } from './cell-text.js';
import { type List, listProblem, type ListRow } from './list.js';
import { checkArchive } from './zip-directory.js';

/** Further than this nobody looks whether there is something on another sheet. */
const SHEETS = 20;

/**
 * Reads the first sheet of an XLSX or ODS that has something on it.
 *
 * @throws DomainError `partner-import.file.…`
 */
export async function readSpreadsheet(bytes: Buffer): Promise<List> {
  const parts = checkArchive(bytes);
  try {
    if (parts.includes('content.xml')) return await readOds(bytes);
    if (parts.some((part) => part.startsWith('xl/'))) return await readXlsx(bytes, parts);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw listProblem('partner-import.file.broken');
  }
  throw listProblem('partner-import.file.kind');
}

async function readXlsx(bytes: Buffer, parts: readonly string[]): Promise<List> {
  const sheets = parts.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part)).length;
  let rows: ListRow[] = [];
  let otherSheets = 0;
  for (let sheet = 0; sheet < Math.min(sheets, SHEETS); sheet += 1) {
    if (rows.length === 0) {
      rows = await rowsOf(streamXlsxRows(bytes, { sheet, maxRows: MOST_ROWS }));
    } else if ((await rowsOf(streamXlsxRows(bytes, { sheet, maxRows: 1 }))).length > 0) {
      otherSheets += 1;
    }
  }
  return { rows, otherSheets };
}

/** All its sheets are one document, which is read once. */
async function readOds(bytes: Buffer): Promise<List> {
  const all = await rowsOf(streamOdsRows(bytes));
  const sheets = [...new Set(all.map(({ sheet }) => sheet))];
  const rows = all.filter(({ sheet }) => sheet === sheets[0]);
  return {
    rows: rows.map(({ number, cells }) => ({ number, cells })),
    otherSheets: Math.max(0, sheets.length - 1),
  };
}

/** Rows without anything on them do not count, but they are read. */
const MOST_ROWS = 2 * listLimits.rows;

async function rowsOf(
  stream: AsyncGenerator<StreamRow, void>,
): Promise<(ListRow & { readonly sheet: number })[]> {
  const rows: (ListRow & { readonly sheet: number })[] = [];
  for await (const { index, values, sheetIndex: sheet = 0 } of stream) {
    const cells = withoutTrailingBlanks(values.slice(0, listLimits.columns).map(cellText));
    if (cells.length > 0) rows.push({ number: index + 1, cells, sheet });
    if (rows.length > listLimits.rows) throw listProblem('partner-import.file.too-many-rows');
  }
  return rows;
}
