import type { WriteContext } from '../platform/audit/trail.js';

/**
 * Ends every session of somebody, on all devices, as part of a write; no device stands in for a second
 * factor any more. They stay known: strangers cannot use up what they are allowed.
 *
 * @param except the id of a session that goes on
 */
export async function endSessionsOf(
  ctx: WriteContext,
  userId: string,
  except: string | null = null,
): Promise<void> {
  await ctx.tx.query('DELETE FROM sessions WHERE user_id = $1 AND id IS DISTINCT FROM $2', [
    userId,
    except,
  ]);
  await ctx.tx.query('UPDATE known_devices SET remembered_until = NULL WHERE user_id = $1', [
    userId,
  ]);
}
