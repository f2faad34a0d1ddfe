import type { PoolClient } from 'pg';
import { commitmentTo } from '../hashes.js';
import type { StoredEntry } from '../stored-entry.js';
import type { Tell } from './finding.js';

interface StoredValue {
  readonly entryId: string;
  readonly name: string;
  readonly salt: Buffer;
  readonly value: string;
}

const VALUES = `
  SELECT entry_id AS "entryId", name, salt, value FROM trail_values
  WHERE entry_id = ANY ($1) ORDER BY entry_id, name`;

/** What lines of the trail say is erased of a line. */
const ERASED = `
  SELECT said.value
  FROM trail_entries erasure
  JOIN trail_values said ON said.entry_id = erasure.id AND said.name = 'after.values'
  WHERE erasure.subject_type = 'trail-entry' AND erasure.subject_id = $1
    AND erasure.action = 'erase'`;

/** Holds the values of lines against what those committed to. */
export async function checkValues(
  client: PoolClient,
  entries: readonly StoredEntry[],
  tell: Tell,
): Promise<{ kept: number; erased: number }> {
  const { rows } = await client.query<StoredValue>(VALUES, [entries.map(({ id }) => id)]);
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId);
  let erased = 0;
  for (const entry of entries) {
    const { stream, seq } = entry;
    const commitments = entry.commitments ?? {};
    const values = new Map(byEntry.get(entry.id)?.map((value) => [value.name, value]));
    const gone: string[] = [];
    for (const [name, commitment] of Object.entries(commitments)) {
      const kept = values.get(name);
      if (kept === undefined) gone.push(name);
      else if (commitmentTo(kept.salt, name, kept.value) !== commitment) {
        tell({ kind: 'value-changed', stream, seq, name });
      }
    }
    for (const name of values.keys()) {
      if (!Object.hasOwn(commitments, name)) tell({ kind: 'value-added', stream, seq, name });
    }
    const lost = gone.length === 0 ? [] : await withoutErasure(client, entry.id, gone);
    for (const name of lost) tell({ kind: 'value-missing', stream, seq, name });
    erased += gone.length - lost.length;
  }
  return { kept: rows.length, erased };
}

async function withoutErasure(
  client: PoolClient,
  entryId: string,
  gone: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ value: string }>(ERASED, [entryId]);
  const erased = new Set(rows.flatMap(({ value }) => namesIn(value)));
  return gone.filter((name) => !erased.has(name));
}

/** A value may be anything by now: whether it is as it was written is found where its own line is. */
function namesIn(value: string): unknown[] {
  try {
    const names: unknown = JSON.parse(value);
    return Array.isArray(names) ? names : [];
  } catch {
    return [];
  }
}
