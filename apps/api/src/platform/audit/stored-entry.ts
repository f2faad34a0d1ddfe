import type { HashedEntry } from './hashes.js';

/** A line of the trail as it is stored. */
export interface StoredEntry extends HashedEntry {
  readonly hash: Buffer;
}

/** The columns of a `StoredEntry`, of `trail_entries entry`. */
export const STORED_ENTRY = `
  entry.id, entry.stream, entry.seq::float8 AS seq,
  (extract(epoch FROM entry.at) * 1000000)::bigint AS micros,
  entry.request_id AS "requestId", entry.actor_role AS "actorRole", entry.action,
  entry.subject_type AS "subjectType", entry.subject_id AS "subjectId",
  entry.commitments, entry.previous, entry.hash`;
