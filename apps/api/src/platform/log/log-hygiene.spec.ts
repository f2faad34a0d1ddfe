import { givenUser, PASSWORD } from '../../users/user.testing.js';
import { logHygiene } from '../testing/log-hygiene.testing.js';
import { testApp } from '../testing/test-app.testing.js';

describe('the log', () => {
  it('when things break while people sign in and search, then it says what broke, and of nobody who', async () => {
    const test = await testApp();
    const email = await givenUser(test);
    const client = test.client();
    await client.get('/session');
    // Now the database quotes the address in what it refuses.
    await test.database.query('ALTER TABLE users ADD COLUMN number integer');
    await test.database.query(
      'ALTER TABLE users DROP CONSTRAINT IF EXISTS users_email_key CASCADE',
    );
    await test.database.query('ALTER TABLE users RENAME COLUMN email TO was');
    await test.database.query('ALTER TABLE users RENAME COLUMN number TO email');
    expect((await client.post('/session', { email, password: PASSWORD })).status).toBe(500);

    await test.database.query('ALTER TABLE municipalities RENAME TO places');
    const search = await client.get('/municipalities?query=iemand-die-zoekt');
    expect(search.status).toBe(500);
    const said = logHygiene.said.join('\n');
    expect(said).toMatch(/POST \/api\/v1\/session The database refused: 22P02\n +at /);
    expect(said).toMatch(/GET \/api\/v1\/municipalities The database refused: 42P01\n +at /);
    await test.close();
  });

  it('when it does hold somebody, then the test that closes its app fails', async () => {
    const test = await testApp();
    logHygiene.error('Iemand de Vries (iemand@voorbeeld.example) came from 203.0.113.7');
    logHygiene.note('Iemand de Vries');
    await expect(test.close()).rejects.toThrow(
      'The log holds Iemand de Vries, 203.0.113.7, iemand@voorbeeld.example',
    );
  });
});
