import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../platform/db/database.js';

/** Whether anybody can sign in at all. */
export async function hasAccounts(app: INestApplicationContext): Promise<boolean> {
  const rows = await app.get(Database, { strict: false }).query('SELECT 1 FROM users LIMIT 1');
  return rows.length > 0;
}
