import type { TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { PASSWORD } from '../users/user.testing.js';

/** The mails that wait for somebody, the last one first. */
export async function mailsTo(
  test: TestApp,
  email: string,
): Promise<readonly { subject: string; text: string }[]> {
  const rows = await test.database.query(
    `SELECT content->>'subject' AS subject, content->>'text' AS text FROM mails
     WHERE recipient = $1 ORDER BY created_at DESC, id DESC`,
    [email],
  );
  return rows as { subject: string; text: string }[];
}

/** What stands behind the `#` of the link that was mailed last. */
export async function mailedToken(test: TestApp, email: string): Promise<string> {
  const [mail] = await mailsTo(test, email);
  const token = /#([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error('No link was mailed.');
  return token;
}

/** A browser of somebody who is not signed in, and can write. */
export async function visitor(test: TestApp): Promise<TestClient> {
  const client = test.client();
  await client.get('/session');
  return client;
}

/** Takes what was mailed to somebody who had no account yet. */
export async function acceptMailed(test: TestApp, email: string): Promise<void> {
  const token = await mailedToken(test, email);
  const answer = await (
    await visitor(test)
  ).post('/invitations/acceptance', { token, name: 'Collega', password: PASSWORD });
  if (answer.status !== 204) throw new Error(answer.text);
}
