import type { WriteContext } from '../platform/audit/trail.js';

/** Ends every session of somebody, on all devices, as part of a write. */
export async function endSessionsOf(ctx: WriteContext, userId: string): Promise<void> {
  await ctx.tx.query('DELETE FROM sessions WHERE user_id = $1', [userId]);
}
