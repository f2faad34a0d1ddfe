import { createHash, randomBytes } from 'node:crypto';
import { createAdministrator, createApp, type NewAdministrator } from '@zorgpaden/api';
import pg from 'pg';

/** An administrator with a session, as a sign-in leaves it: signing in itself is not measured. */
export async function signedIn(
  ownerUrl: string,
  applicationUrl: string,
  administrator: NewAdministrator,
): Promise<{ readonly userId: string; readonly cookie: string }> {
  const app = await createApp({
    databaseUrl: applicationUrl,
    publicUrl: 'http://127.0.0.1',
    trustedProxies: [],
    secretKey: randomBytes(32),
  });
  await app.init();
  await createAdministrator(app, administrator);
  await app.close();
  const token = randomBytes(32).toString('base64url');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM users WHERE email = $1', [
    administrator.email,
  ]);
  const userId = rows[0]?.id ?? '';
  await client.query(
    `INSERT INTO sessions (token_hash, user_id, created_at, last_seen_at, expires_at, proven_by)
     VALUES ($1, $2, now(), now(), now() + interval '1 day', 'totp')`,
    [createHash('sha256').update(token).digest(), userId],
  );
  await client.end();
  return { userId, cookie: `session=${token}` };
}
