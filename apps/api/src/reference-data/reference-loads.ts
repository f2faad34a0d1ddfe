import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** What is in force of one table, or what this version of the software last brought along of it. */
export interface ReferenceLoad {
  readonly name: string;
  readonly checksum: string;
  readonly source: string;
  readonly asOf: string;
}

export function checksum(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The name under which it is kept what the software itself brought along. */
export function bundled(name: string): string {
  return `bundled:${name}`;
}

export async function saveLoad(tx: EntityManager, load: ReferenceLoad, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO reference_loads (name, checksum, source, as_of, loaded_at)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, source = excluded.source,
       as_of = excluded.as_of, loaded_at = excluded.loaded_at`,
    [load.name, load.checksum, load.source, load.asOf, now],
  );
}

/** Loads of several processes that start at once, or of a start during an import, come after each other. */
export async function oneAtATime(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('zorgpaden reference data'))`);
}
