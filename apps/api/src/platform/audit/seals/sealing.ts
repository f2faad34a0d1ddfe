import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database } from '../../db/database.js';
import { nextSeal, readSeal, sealLine, type Seal, type SealedHead } from './seal.js';
import { SealFile } from './seal-file.js';

/** With which key the trail is sealed, and in which folder outside the database its seals stand. */
export interface SealSettings {
  readonly key: Uint8Array;
  readonly folder: string;
}

/** The file knows seals that the database does not: the database is an older one than it was. */
export class DatabaseRolledBack extends Error {
  constructor(inDatabase: number, inFile: number) {
    super(
      `The trail is not sealed: the database ends at seal ${inDatabase}, the file of seals at ${inFile}. ` +
        'Run npm run audit:verify. When an older database was put back on purpose, set the file aside.',
    );
  }
}

/** The streams that went on since they were sealed. */
const UNSEALED = `
  SELECT head.stream, head.seq::float8 AS seq, encode(head.hash, 'hex') AS hash
  FROM trail_heads head
  WHERE NOT EXISTS (SELECT 1 FROM trail_sealed_heads sealed
                    WHERE sealed.stream = head.stream AND sealed.seq = head.seq)
  ORDER BY head.stream COLLATE "C"`;

const KEEP_HEADS = `
  INSERT INTO trail_sealed_heads (stream, seq, seal)
  SELECT stream, seq, $3 FROM unnest($1::text[], $2::bigint[]) AS sealed (stream, seq)`;

/**
 * Seals the ends of all chains: what is sealed cannot be rewritten, cut off or put back by who has the
 * database but not the key and the file.
 */
@Injectable()
export class Sealing {
  constructor(private readonly database: Database) {}

  /**
   * Makes a seal when a stream went on since the last one. The database has it first; the file catches
   * up, also with what a crash or another machine left out.
   *
   * @returns the number of the seal that was made
   * @throws DatabaseRolledBack
   */
  async seal({ key, folder }: SealSettings, now: Date): Promise<number | undefined> {
    const file = new SealFile(folder);
    return this.database.withClient(async (client) => {
      await client.query(`SELECT pg_advisory_lock(hashtext('trail seals'))`);
      const [before, inFile] = [await lastIn(client), await file.last()];
      if (inFile !== undefined && inFile.number > (before?.number ?? 0)) {
        throw new DatabaseRolledBack(before?.number ?? 0, inFile.number);
      }
      const made = await this.make(client, key, before, now);
      await file.add(await linesAfter(client, inFile?.number ?? 0));
      await client.query(`SELECT pg_advisory_unlock(hashtext('trail seals'))`);
      return made?.number;
    });
  }

  private async make(
    client: PoolClient,
    key: Uint8Array,
    before: Seal | undefined,
    now: Date,
  ): Promise<Seal | undefined> {
    const { rows } = await client.query<{ stream: string; seq: number; hash: string }>(UNSEALED);
    if (rows.length === 0) return undefined;
    const heads = rows.map(({ stream, seq, hash }): SealedHead => [stream, seq, hash]);
    const made = nextSeal(key, before, { at: now, heads });
    await client.query('BEGIN');
    await client.query('INSERT INTO trail_seals (number, sealed_at, line) VALUES ($1, $2, $3)', [
      made.number,
      now,
      sealLine(made),
    ]);
    await client.query(KEEP_HEADS, [
      rows.map(({ stream }) => stream),
      rows.map(({ seq }) => seq),
      made.number,
    ]);
    await client.query('COMMIT');
    return made;
  }
}

async function lastIn(client: PoolClient): Promise<Seal | undefined> {
  const { rows } = await client.query<{ line: string }>(
    'SELECT line FROM trail_seals ORDER BY number DESC LIMIT 1',
  );
  const line = rows[0]?.line;
  if (line === undefined) return undefined;
  const seal = readSeal(line);
  if (seal === undefined)
    throw new Error('The last seal in the database is none: see audit:verify.');
  return seal;
}

async function linesAfter(client: PoolClient, number: number): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    'SELECT line FROM trail_seals WHERE number > $1 ORDER BY number',
    [number],
  );
  return rows.map(({ line }) => line);
}
