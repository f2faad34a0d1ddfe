import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { csvLine } from './csv.js';

/** A table that somebody takes along. */
export interface TableFile {
  /** Without an ending. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The kinds of files that a table is sent as. */
export const TABLE_KINDS = [XLSX, 'text/csv'] as const;
export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * Sends a table as a file, row by row. In XLSX every cell is a text, never a formula; in CSV what would be
 * taken for one is neutralised.
 */
export function sendTable(
  reply: FastifyReply,
  format: TableFormat,
  table: TableFile,
): FastifyReply {
  reply.header('Content-Disposition', `attachment; filename="${table.name}.${format}"`);
  if (format === 'csv') {
    return reply
      .header('Content-Type', 'text/csv; charset=utf-8; header=present')
      .send(Readable.from(csvOf(table)));
  }
  return reply.header('Content-Type', XLSX).send(Readable.from(xlsxOf(table)));
}

async function* xlsxOf({ head, rows }: TableFile): AsyncGenerator<Uint8Array> {
  // Loaded with the first spreadsheet that somebody asks for: it stays in memory.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const cells = (async function* () {
    yield [...head];
    for await (const row of rows) yield [...row];
  })();
  yield* writeXlsxStream(cells, { name: 'Lijst' });
}

async function* csvOf({ head, rows }: TableFile): AsyncGenerator<string> {
  // With a byte order mark spreadsheets read UTF-8.
  yield `\uFEFF${csvLine(head)}`;
  for await (const row of rows) yield csvLine(row);
}
