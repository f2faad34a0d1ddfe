import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { passwordHashes } from './index.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signedInAs, signIn } from '../users/user.testing.js';

const coalitionId = uuidv7();
const lead = { role: 'lead', scope: { kind: 'coalition', id: coalitionId } } as const;

describe('sessions', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  it('when nobody is signed in, then there is no user, and an XSRF token bound to the cookie', async () => {
    const client = test.client();
    const answer = await client.get('/session');

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ user: null });
    const token = client.cookies.get('session') ?? '';
    const bound = createHash('sha256').update(`xsrf:${token}`).digest('base64url');
    expect(client.cookies.get('XSRF-TOKEN')).toBe(bound);
    expect(await test.database.query('SELECT 1 FROM sessions')).toEqual([]);
  });

  it('when somebody signs in, then the cookie is opaque, HttpOnly and SameSite, and the answer is not kept', async () => {
    const client = test.client();
    await client.get('/session');
    const email = await givenUser(test, ADMINISTRATOR);
    const answer = await client.post('/session', { email, password: PASSWORD });

    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({ user: null, secondFactor: 'setup' });
    expect(answer.headers['cache-control']).toBe('no-store');
    const [session, xsrf] = answer.headers['set-cookie'] as string[];
    expect(session).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(xsrf).toMatch(/^XSRF-TOKEN=[\w-]{43}; Path=\/; SameSite=Strict$/);
  });

  it('when the site is on https, then the cookie is __Host- and Secure, and HSTS is sent', async () => {
    const secure = await testApp({ publicUrl: 'https://zorgpaden.example' });
    const answer = await secure.client().get('/session');

    const [session, xsrf] = answer.headers['set-cookie'] as string[];
    expect(session).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(xsrf).toContain('Secure');
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    await secure.close();
  });

  it('when somebody signs in, then the token is a new one, and the database holds its hash only', async () => {
    const client = test.client();
    await client.get('/session');
    const before = client.cookies.get('session');
    const email = await givenUser(test, ADMINISTRATOR);
    await client.post('/session', { email, password: PASSWORD });

    const token = client.cookies.get('session') ?? '';
    expect(token).not.toBe(before);
    const hash = createHash('sha256').update(token).digest();
    const rows = await test.database.query(
      'SELECT token_hash FROM sessions WHERE token_hash = $1',
      [hash],
    );
    expect(rows).toHaveLength(1);
  });

  it('when an account is unknown or a password wrong, then both are refused in the same words', async () => {
    const client = test.client();
    await client.get('/session');
    const email = await givenUser(test, ADMINISTRATOR);
    const wrong = await client.post('/session', { email, password: 'nee' });
    const unknown = await client.post('/session', {
      email: 'niemand@voorbeeld.example',
      password: 'nee',
    });

    expect(wrong.status).toBe(401);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  });

  it('when somebody signs in, then it costs as many hashes whoever has an account', async () => {
    const known = await givenUser(test);
    const blocked = await givenUser(test);
    const without = await givenUser(test);
    await test.database.query(
      `INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at)
       SELECT gen_random_uuid(), id, 'Test', id, now() FROM users WHERE email = $1`,
      [blocked],
    );
    await test.database.query('UPDATE users SET password_hash = NULL WHERE email = $1', [without]);
    const client = test.client();
    await client.get('/session');
    const cost = async (email: string, password: string): Promise<unknown[]> => {
      const hashed: unknown[] = [];
      const hear = (what: unknown) => hashed.push(what);
      passwordHashes.subscribe(hear);
      await client.post('/session', { email, password });
      passwordHashes.unsubscribe(hear);
      return hashed;
    };
    // The hash that is compared with where there is none is made once.
    await cost('niemand@voorbeeld.example', 'nee');
    expect(await cost(known, 'nee')).toEqual(['verify']);
    for (const email of ['niemand@voorbeeld.example', blocked, without]) {
      expect([email, await cost(email, 'nee')]).toEqual([email, ['verify']]);
      expect([email, await cost(email, PASSWORD)]).toEqual([email, ['verify']]);
    }
    expect(await cost(known, PASSWORD)).toEqual(['verify']);
  });

  it('when an account has no password, then none is right, not even the one that is compared with', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    await test.database.query('UPDATE users SET password_hash = NULL WHERE email = $1', [email]);
    const client = test.client();
    await client.get('/session');
    for (const password of [PASSWORD, '!', 'nobody has this password']) {
      const answer = await client.post('/session', { email, password });
      expect([answer.status, answer.body.code]).toEqual([401, 'session.refused']);
    }
  });

  it('when the XSRF token is missing or of another session, then nothing happens', async () => {
    const client = await signedInAs(test, ADMINISTRATOR);
    const other = await signedInAs(test, ADMINISTRATOR);

    const missing = await client.delete('/session', { 'x-xsrf-token': '' });
    const foreign = await client.delete('/session', {
      'x-xsrf-token': other.cookies.get('XSRF-TOKEN') ?? '',
    });
    expect([missing.status, foreign.status]).toEqual([403, 403]);
    expect(missing.body.code).toBe('session.forged');
    expect((await client.get('/session')).body.user).not.toBeNull();
  });

  it.each([
    [{ origin: 'https://elders.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://localhost:3000' }, 204],
    [{ 'sec-fetch-site': 'same-origin' }, 204],
  ])('when a write says that it comes from %j, then the status is %i', async (headers, status) => {
    const client = await signedInAs(test, ADMINISTRATOR);
    expect((await client.delete('/session', headers)).status).toBe(status);
  });

  it('when somebody signs out, then the old cookie is worth nothing any more', async () => {
    const client = await signedInAs(test, ADMINISTRATOR);
    const copy = test.client();
    for (const [name, value] of client.cookies) copy.cookies.set(name, value);
    expect((await copy.get('/session')).body.user).not.toBeNull();

    expect((await client.delete('/session')).status).toBe(204);
    expect((await copy.get('/session')).body).toEqual({ user: null });
    expect((await client.get('/session')).body).toEqual({ user: null });
  });

  it('when a session lies idle or is too old, then it has ended', async () => {
    const start = test.clock.now().toISOString();
    await givenCoalition(test, coalitionId);
    const client = await signedInAs(test, lead);
    test.clock.forward(7 * 60);
    expect((await client.get('/session')).body.user).not.toBeNull();
    test.clock.forward(7 * 60);
    expect((await client.get('/session')).body.user).not.toBeNull();
    test.clock.forward(9 * 60);
    expect((await client.get('/session')).body.user).toBeNull();

    const strict = await signedInAs(test, ADMINISTRATOR);
    test.clock.forward(50);
    expect((await strict.get('/session')).body.user).toMatchObject({
      roles: [
        {
          role: 'administrator',
          scope: { kind: 'nation', id: null, name: null },
          reach: { inside: [], standIns: [] },
        },
      ],
    });
    test.clock.forward(70);
    expect((await strict.get('/session')).body.user).toBeNull();

    const busy = await signedInAs(test, lead);
    for (let hours = 0; hours < 7 * 24; hours += 6) {
      expect((await busy.get('/session')).body.user).not.toBeNull();
      test.clock.forward(6 * 60);
    }
    expect((await busy.get('/session')).body.user).toBeNull();
    test.clock.set(start);
  });

  it('when an account is guessed at, then it has to wait, also with the right password; others do not', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    const client = test.client();
    await client.get('/session');
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await client.post('/session', { email, password: 'nee' })).status).toBe(401);
    }
    const refused = await client.post('/session', { email, password: PASSWORD });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await signedInAs(test, ADMINISTRATOR);

    test.clock.forward(16);
    await signIn(test, email);
  });

  it('when somebody signs in or out, then the trail says so', async () => {
    const client = await signedInAs(test, ADMINISTRATOR);
    const { id } = (await client.get('/session')).body.user;
    await client.delete('/session');
    const rows = await test.database.query(
      'SELECT action, actor_role FROM audit_entries WHERE actor_id = $1 ORDER BY id',
      [id],
    );
    expect(rows).toEqual([
      { action: 'give-password', actor_role: 'administrator' },
      { action: 'propose-totp', actor_role: 'administrator' },
      { action: 'set-up-totp', actor_role: 'administrator' },
      { action: 'sign-in', actor_role: 'administrator' },
      { action: 'sign-out', actor_role: 'administrator' },
    ]);
  });

  it('when a field is missing or unknown, then the problem names it', async () => {
    const client = test.client();
    await client.get('/session');
    const answer = await client.post('/session', { email: 'a', admin: true });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ in: 'body', pointer: '/password', code: 'field.required' }),
      expect.objectContaining({ in: 'body', pointer: '/admin', code: 'field.unknown' }),
    ]);
  });
});

async function givenCoalition(test: TestApp, id: string): Promise<void> {
  await test.database.query(
    `INSERT INTO coalitions (id, name, level, created_at) VALUES ($1, 'Kansrijke Start', 'local', now())`,
    [id],
  );
}
