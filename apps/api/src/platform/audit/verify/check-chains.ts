import type { PoolClient } from 'pg';
import { hashOfEntry } from '../hashes.js';
import { STORED_ENTRY, type StoredEntry } from '../stored-entry.js';
import { checkValues } from './check-values.js';
import type { Tell } from './finding.js';

/** So many lines are in memory at once, whatever the length of the trail. */
const PAGE = 500;

const NEXT = `
  SELECT ${STORED_ENTRY} FROM trail_entries entry
  WHERE (entry.stream, entry.seq) > ($1, $2) ORDER BY entry.stream, entry.seq LIMIT ${PAGE}`;

/** Where the walk through a stream is. */
interface Place {
  readonly stream: string;
  readonly seq: number;
  readonly hash: Buffer;
  /** What comes after something wrong is not judged by it. */
  readonly isTrusted: boolean;
}

export interface ChainCounts {
  streams: number;
  entries: number;
  values: number;
  erased: number;
}

/** Walks every chain from its first line to its last. */
export async function checkChains(client: PoolClient, tell: Tell): Promise<ChainCounts> {
  const counts = { streams: 0, entries: 0, values: 0, erased: 0 };
  let place: Place | undefined;
  for (;;) {
    const after: unknown[] = [place?.stream ?? '', place?.seq ?? 0];
    const { rows } = await client.query<StoredEntry>(NEXT, after);
    for (const entry of rows) {
      if (place === undefined || place.stream !== entry.stream) {
        if (place !== undefined) await checkHead(client, place, tell);
        place = { stream: entry.stream, seq: 0, hash: Buffer.alloc(0), isTrusted: true };
        counts.streams += 1;
      }
      place = await checkEntry(client, entry, place, tell);
      counts.entries += 1;
    }
    const { kept, erased } = await checkValues(client, rows, tell);
    counts.values += kept;
    counts.erased += erased;
    if (rows.length < PAGE) break;
  }
  if (place !== undefined) await checkHead(client, place, tell);
  await checkEmptyStreams(client, tell);
  return counts;
}

async function checkEntry(
  client: PoolClient,
  entry: StoredEntry,
  before: Place,
  tell: Tell,
): Promise<Place> {
  const { stream, seq, hash } = entry;
  const isNext = seq === before.seq + 1;
  if (!isNext) tell({ kind: 'entries-missing', stream, from: before.seq + 1, to: seq - 1 });
  const isWhole = hashOfEntry(entry).equals(hash);
  if (!isWhole) {
    const was = await numberItHad(client, entry);
    tell(
      was === undefined
        ? { kind: 'entry-changed', stream, seq }
        : { kind: 'entry-moved', stream, seq, was },
    );
  } else if (isNext && before.isTrusted && !entry.previous.equals(before.hash)) {
    tell({ kind: 'link-broken', stream, seq });
  }
  return { stream, seq, hash, isTrusted: isWhole };
}

/** The number with which the hash of a line is right: the one after what it says came before it. */
async function numberItHad(client: PoolClient, entry: StoredEntry): Promise<number | undefined> {
  const { rows } = await client.query<{ seq: number }>(
    'SELECT seq::float8 AS seq FROM trail_entries WHERE stream = $1 AND hash = $2',
    [entry.stream, entry.previous],
  );
  const candidates = [1, entry.seq + 1, entry.seq - 1, ...rows.map(({ seq }) => seq + 1)];
  return candidates.find(
    (seq) => seq !== entry.seq && hashOfEntry({ ...entry, seq }).equals(entry.hash),
  );
}

async function checkHead(client: PoolClient, last: Place, tell: Tell): Promise<void> {
  const { rows } = await client.query<{ seq: number; hash: Buffer }>(
    'SELECT seq::float8 AS seq, hash FROM trail_heads WHERE stream = $1',
    [last.stream],
  );
  const [head] = rows;
  const { stream, seq } = last;
  if (head !== undefined && head.seq > seq) {
    tell({ kind: 'tail-missing', stream, from: seq + 1, to: head.seq });
  } else if (head?.seq !== seq || !head.hash.equals(last.hash)) {
    tell({ kind: 'head-changed', stream, seq });
  }
}

/** A stream of which every line is gone. */
async function checkEmptyStreams(client: PoolClient, tell: Tell): Promise<void> {
  const { rows } = await client.query<{ stream: string; seq: number }>(
    `SELECT stream, seq::float8 AS seq FROM trail_heads head
     WHERE NOT EXISTS (SELECT 1 FROM trail_entries entry WHERE entry.stream = head.stream)`,
  );
  for (const { stream, seq } of rows) tell({ kind: 'tail-missing', stream, from: 1, to: seq });
}
