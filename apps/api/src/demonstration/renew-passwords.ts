import type { INestApplicationContext } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/db/database.js';
import { hashPassword } from '../sessions/index.js';
import { UserEntity } from '../users/index.js';
import type { DemonstrationAccount } from './accounts.js';

/**
 * Gives the accounts of a demonstration that was loaded before new passwords, when the ones that were
 * kept are lost. Whoever was signed in has to sign in again. Nothing happens before the first load.
 */
export async function renewDemonstrationPasswords(
  app: INestApplicationContext,
  accounts: readonly DemonstrationAccount[],
): Promise<void> {
  const users = await app
    .get(Database, { strict: false })
    .query<{ id: string; email: string }>('SELECT id, email FROM users WHERE demonstration');
  const hashes = new Map<string, string>();
  for (const { id, email } of users) {
    const account = accounts.find((made) => made.email === email);
    if (account !== undefined) hashes.set(id, await hashPassword(account.password));
  }
  if (hashes.size === 0) return;
  const now = app.get(Clock, { strict: false }).now();
  const ctx = { requestId: uuidv7(), now, language: 'nl' as const, user: null };
  await app.get(Trail, { strict: false }).write(ctx, async (write) => {
    for (const [id, passwordHash] of hashes) await renew(write, id, passwordHash);
  });
}

async function renew(ctx: WriteContext, id: string, passwordHash: string): Promise<void> {
  await ctx.tx.update(UserEntity, { id }, { passwordHash });
  await ctx.tx.query('DELETE FROM sessions WHERE user_id = $1', [id]);
  await record(ctx, { action: 'renew-password', subjectType: 'user', subjectId: id });
}
