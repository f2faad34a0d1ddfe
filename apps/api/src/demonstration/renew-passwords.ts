import type { INestApplicationContext } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/db/database.js';
import { hashPassword } from '../sessions/index.js';
import { TotpSecrets } from '../second-factors/index.js';
import { UserEntity } from '../users/index.js';
import type { DemonstrationAccount } from './accounts.js';

interface Renewed {
  readonly id: string;
  readonly passwordHash: string;
  readonly totp: string | undefined;
}

/**
 * Gives the accounts of a demonstration that was loaded before new passwords and secrets, when the ones that were
 * kept are lost. Whoever was signed in has to sign in again. Nothing happens before the first load.
 */
export async function renewDemonstrationPasswords(
  app: INestApplicationContext,
  accounts: readonly DemonstrationAccount[],
): Promise<void> {
  const users = await app
    .get(Database, { strict: false })
    .query<{ id: string; email: string }>('SELECT id, email FROM users WHERE demonstration');
  const renewed: Renewed[] = [];
  for (const { id, email } of users) {
    const account = accounts.find((made) => made.email === email);
    if (account === undefined) continue;
    renewed.push({ id, passwordHash: await hashPassword(account.password), totp: account.totp });
  }
  if (renewed.length === 0) return;
  const now = app.get(Clock, { strict: false }).now();
  const ctx = { requestId: uuidv7(), now, language: 'nl' as const, user: null };
  await app.get(Trail, { strict: false }).write(ctx, async (write) => {
    for (const one of renewed) await renew(write, app.get(TotpSecrets, { strict: false }), one);
  });
}

async function renew(ctx: WriteContext, secrets: TotpSecrets, renewed: Renewed): Promise<void> {
  const { id, passwordHash, totp } = renewed;
  await ctx.tx.update(UserEntity, { id }, { passwordHash });
  if (totp === undefined) await secrets.remove(ctx, id);
  else await secrets.install(ctx, id, totp);
  await ctx.tx.query('DELETE FROM sessions WHERE user_id = $1', [id]);
  await record(ctx, { action: 'renew-password', subjectType: 'user', subjectId: id });
}
