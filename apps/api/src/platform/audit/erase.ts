import { lineOf } from './line.js';
import { recorded, type WriteContext } from './write-context.js';

/** Values of one line of the trail: `actor`, `before.phone`. */
export interface ErasedValues {
  readonly entryId: string;
  readonly names: readonly string[];
}

/**
 * Erases values of the trail with their salts (AVG art. 17), as part of a write. For each line that
 * they belong to, a new one in the same stream says which of its values are gone, and why: so that an
 * erasure can be told from a loss, and the trail still verifies.
 *
 * @param reason a code, never a text about the person
 */
export async function eraseFromTrail(
  ctx: WriteContext,
  values: readonly ErasedValues[],
  reason: string,
): Promise<void> {
  const rows: { id: string; stream: string }[] = await ctx.tx.query(
    'SELECT id, stream FROM trail_entries WHERE id = ANY ($1)',
    [values.map(({ entryId }) => entryId)],
  );
  const streams = new Map(rows.map(({ id, stream }) => [id, stream]));
  for (const { entryId, names } of values) {
    const stream = streams.get(entryId);
    if (stream === undefined) throw new Error('There is no such line in the trail.');
    const line = lineOf(ctx, stream, {
      action: 'erase',
      subjectType: 'trail-entry',
      subjectId: entryId,
      after: { values: names, reason },
    });
    ctx[recorded].lines.push(line);
    ctx[recorded].erasures.push(line.id);
  }
}
