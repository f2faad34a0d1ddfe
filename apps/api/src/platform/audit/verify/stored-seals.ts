import type { PoolClient } from 'pg';
import { readSeal } from '../seals/seal.js';
import type { SealFile } from '../seals/seal-file.js';
import type { Tell } from './finding.js';

/** A seal where it is kept. */
export interface StoredSeal {
  readonly number: number;
  readonly line: string;
}

const PAGE = 100;

/** The seals of the database, in order. */
export async function* sealsInDatabase(client: PoolClient): AsyncGenerator<StoredSeal, undefined> {
  for (let after = 0; ;) {
    const { rows } = await client.query<StoredSeal>(
      `SELECT number, line FROM trail_seals WHERE number > $1 ORDER BY number LIMIT ${PAGE}`,
      [after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return undefined;
    after = last.number;
  }
}

/** The seals of the file, in order. What cannot be one, or stands out of order, is told and passed over. */
export async function* sealsInFile(
  file: SealFile,
  size: number,
  tell: Tell,
): AsyncGenerator<StoredSeal, undefined> {
  let [place, last] = [0, 0];
  for await (const line of file.lines(size)) {
    place += 1;
    const number = readSeal(line)?.number;
    if (number === undefined || number <= last) {
      tell({ kind: 'seal-unreadable', place: 'file', line: place });
      continue;
    }
    last = number;
    yield { number, line };
  }
  return undefined;
}
