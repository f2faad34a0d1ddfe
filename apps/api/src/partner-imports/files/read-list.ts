import type { List } from './list.js';
import { listProblem } from './list.js';
import { readText } from './read-text.js';
import { isZip } from './zip-directory.js';

/** How old Office files begin, and those that a password locks. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PDF = Buffer.from('%PDF');

/**
 * Reads a list by what it is, not by what it is called: XLSX, ODS, or text.
 *
 * @throws DomainError `partner-import.file.…`
 */
export async function readList(bytes: Buffer): Promise<List> {
  const list = isZip(bytes) ? await readZip(bytes) : readPlain(bytes);
  if (list.rows.length === 0) throw listProblem('partner-import.file.empty');
  return list;
}

/** What reads spreadsheets is loaded with the first of them: it stays in memory. */
async function readZip(bytes: Buffer): Promise<List> {
  const { readSpreadsheet } = await import('./read-spreadsheet.js');
  return readSpreadsheet(bytes);
}

function readPlain(bytes: Buffer): List {
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE))
    throw listProblem('partner-import.file.encrypted');
  if (bytes.subarray(0, 4).equals(PDF)) throw listProblem('partner-import.file.kind');
  return readText(bytes);
}
