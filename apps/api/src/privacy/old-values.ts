import { eraseFromTrail, type ErasedValues } from '../platform/audit/erase.js';
import type { Trail } from '../platform/audit/trail.js';
import type { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

/** Lines per write: each erasure is a line itself, and holds its stream until the commit. */
const BATCH = 200;

/** What an erasure says stays: it is how an erasure is told from a loss, and holds no person. */
const OLD = `
  SELECT entry.id AS "entryId", array_agg(kept.name ORDER BY kept.name) AS names
  FROM trail_entries entry JOIN trail_values kept ON kept.entry_id = entry.id
  WHERE entry.at < $1 AND NOT (entry.action = 'erase' AND kept.name LIKE 'after.%')
  GROUP BY entry.id ORDER BY entry.id LIMIT $2`;

/** Erases from the trail who did what before a moment, and the values. That it happened stays. */
export async function eraseOldValues(
  trail: Trail,
  database: Database,
  ctx: Context,
  before: Date,
): Promise<void> {
  for (;;) {
    const values = await database.query<ErasedValues>(OLD, [before, BATCH]);
    if (values.length === 0) return;
    await trail.write(ctx, (write) => eraseFromTrail(write, values, 'retention'));
  }
}
