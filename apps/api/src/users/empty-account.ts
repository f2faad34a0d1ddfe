import { REDACTED } from '@zorgpaden/domain/privacy';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { removeFactorsOf } from '../second-factors/index.js';
import { endSessionsOf } from '../sessions/index.js';
import { UserBlock } from './user-block.entity.js';
import { UserEntity } from './user.entity.js';

/** What one signs in with, and where one did; and what else reads in their name. */
const WAYS_IN = [
  'sessions',
  'known_devices',
  'totp_secrets',
  'recovery_codes',
  'passkeys',
  'address_changes',
  'identities',
  'calendar_feeds',
  'weekly_digests',
];

/**
 * Takes from an account what says whose it is, as part of a write. Nobody can sign in with it any more.
 *
 * @param reason a code, never a text about the person
 */
export async function emptyAccount(
  ctx: WriteContext,
  userId: string,
  reason: string,
): Promise<void> {
  await ctx.tx.update(
    UserEntity,
    { id: userId },
    {
      name: REDACTED,
      email: `${userId}@removed.invalid`,
      passwordHash: null,
      passwordSetAt: null,
      lastSeenOn: null,
      emptiedAt: ctx.now,
    },
  );
  await removeFactorsOf(ctx, userId);
  await endSessionsOf(ctx, userId);
  for (const table of WAYS_IN) {
    await ctx.tx.query(`DELETE FROM ${table} WHERE user_id = $1`, [userId]);
  }
  // Why it was shut is about the person as well.
  await ctx.tx.delete(UserBlock, { userId });
  await record(ctx, {
    action: 'empty',
    subjectType: 'user',
    subjectId: userId,
    after: { reason },
  });
}
