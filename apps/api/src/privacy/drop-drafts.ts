import { record, type Trail } from '../platform/audit/trail.js';
import type { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';

interface LeftDraft {
  readonly userId: string;
  readonly id: string;
  readonly coalitionId: string;
  readonly word: keyof typeof tables;
}

/** Where drafts of which word are kept. */
const tables = {
  'contact-route': 'contact_route_drafts',
  agreement: 'agreement_drafts',
  'action-plan': 'action_plan_drafts',
  'handover-note': 'handover_note_drafts',
};

const LEFT = Object.entries(tables)
  .map(
    ([word, table]) => `
      SELECT user_id AS "userId", id, coalition_id AS "coalitionId", '${word}' AS word
      FROM ${table} WHERE saved_at < $1`,
  )
  .join(' UNION ALL ');

/** Throws away drafts that were left alone since before a moment. */
export async function dropDrafts(
  trail: Trail,
  database: Database,
  ctx: Context,
  before: Date,
): Promise<void> {
  const left = await database.query<LeftDraft>(LEFT, [before]);
  for (const { userId, id, coalitionId, word } of left) {
    await trail.write(ctx, async (write) => {
      // Somebody may be typing in it again by now.
      await write.tx.query(
        `DELETE FROM ${tables[word]} WHERE user_id = $1 AND id = $2 AND saved_at < $3`,
        [userId, id, before],
      );
      await record(write, {
        action: 'discard-draft',
        subjectType: `${word}-draft`,
        subjectId: id,
        coalitionId,
        after: { reason: 'retention' },
      });
    });
  }
}
