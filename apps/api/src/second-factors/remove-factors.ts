import type { WriteContext } from '../platform/audit/trail.js';

/** Takes away everything that an account proves itself with beside a password, and the devices it knows. */
export async function removeFactorsOf(ctx: WriteContext, userId: string): Promise<void> {
  for (const table of ['totp_secrets', 'recovery_codes', 'passkeys', 'known_devices']) {
    await ctx.tx.query(`DELETE FROM ${table} WHERE user_id = $1`, [userId]);
  }
}
