import { Jobs } from '../platform/jobs/index.js';
import { SecurityEvents } from '../platform/security-events/security-events.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer } from '../platform/testing/test-client.testing.js';
import { givenUser } from '../users/user.testing.js';
import { TestProvider } from './provider.testing.js';
import { arrive, goTo, signInThrough } from './single-sign-on.testing.js';

const SITE = 'http://localhost:3000';

describe('signing in through an organisation', () => {
  let test: TestApp;
  let provider: TestProvider;
  let email: string;
  const codeOf = ({ status, body }: Answer) => [status, body.code];

  beforeAll(async () => {
    provider = await new TestProvider('almelo', SITE).start();
    test = await testApp({ signInProviders: [provider.settings()] });
  }, 60_000);
  beforeEach(async () => {
    test.clock.set(new Date().toISOString());
    provider.alter = undefined;
    email = await givenUser(test);
    await test.database.query('UPDATE users SET password_hash = NULL WHERE email = $1', [email]);
    provider.colleague = {
      sub: crypto.randomUUID(),
      claims: { email, email_verified: true, name: 'Noor van Zand' },
    };
  });
  afterAll(async () => {
    await test.close();
    await provider.stop();
  });

  it('when somebody looks, then there is a button for each organisation, in the own language', async () => {
    const client = test.client();
    expect((await client.get('/session/providers')).body).toEqual({
      items: [{ id: 'almelo', button: 'Aanmelden met almelo' }],
    });
    const english = await client.get('/session/providers', { 'accept-language': 'en' });
    expect(english.body.items[0].button).toBe('Sign in with almelo');
  });

  it('when the provider vouches for somebody with an account, then they are signed in, and again the next time', async () => {
    const client = test.client();
    await client.get('/session');
    const before = client.cookies.get('session');
    const answer = await signInThrough(provider, client, '/mijn/gegevens?x=1');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      session: { user: { email, name: 'Trekker' } },
      returnPath: '/mijn/gegevens?x=1',
      newcomer: null,
    });
    expect(client.cookies.get('session')).not.toBe(before);
    expect((await client.get('/session')).body.user.email).toBe(email);
    expect((await signInThrough(provider, test.client())).status).toBe(201);
    const lines = await test.database.query(
      `SELECT e.after FROM audit_entries e JOIN users u ON u.id::text = e.subject_id
       WHERE u.email = $1 AND e.action IN ('connect', 'sign-in') ORDER BY e.id`,
      [email],
    );
    expect(lines).toEqual([
      { after: { provider: 'almelo' } },
      { after: { by: 'provider', provider: 'almelo' } },
      { after: { by: 'provider', provider: 'almelo' } },
    ]);
  });

  it('when an answer comes twice, then the second time it opens nothing', async () => {
    const client = test.client();
    const answer = await goTo(provider, client);
    expect((await arrive(provider, client, answer)).status).toBe(201);
    expect(codeOf(await arrive(provider, client, answer))).toEqual([410, 'single-sign-on.ended']);
  });

  it('when a code was used at the provider, then a state of ours does not bring it back', async () => {
    const client = test.client();
    const first = await goTo(provider, client);
    expect((await arrive(provider, client, first)).status).toBe(201);
    const other = test.client();
    const second = await goTo(provider, other);
    const replayed = await arrive(provider, other, { ...second, code: first['code'] ?? '' });
    expect(codeOf(replayed)).toEqual([403, 'single-sign-on.refused']);
    expect((await other.get('/session')).body.user).toBeNull();
  });

  it('when the state is of another browser, or of nobody, then it opens nothing', async () => {
    const answer = await goTo(provider, test.client());
    const other = test.client();
    await other.get('/session');
    for (const state of [answer['state'] ?? '', 'A'.repeat(43)]) {
      const refused = await arrive(provider, other, { ...answer, state });
      expect(codeOf(refused)).toEqual([410, 'single-sign-on.ended']);
    }
    expect((await other.get('/session')).body.user).toBeNull();
  });

  it('when it takes more than ten minutes, then it begins anew; what is over goes', async () => {
    const client = test.client();
    const answer = await goTo(provider, client);
    test.clock.forward(10);
    expect(codeOf(await arrive(provider, client, answer))).toEqual([410, 'single-sign-on.ended']);
    await test.app.get(Jobs).runNow('single-sign-on-cleanup');
    expect(await test.database.query('SELECT 1 FROM single_sign_on_attempts')).toEqual([]);
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, (idToken: Record<string, unknown>) => object]>([
    ['for another site', (one) => ({ ...one, aud: 'ander' })],
    [
      'for us and another, which asked for it',
      (one) => ({ ...one, aud: ['zorgpaden', 'x'], azp: 'x' }),
    ],
    ['of another issuer', (one) => ({ ...one, iss: 'https://ander.example' })],
    ['of another sign-in', (one) => ({ ...one, nonce: 'A'.repeat(43) })],
    ['of no sign-in', ({ nonce: _, ...rest }) => rest],
    ['over', (one) => ({ ...one, iat: now() - 120, exp: now() - 40 })],
    ['of later', (one) => ({ ...one, nbf: now() + 60 })],
    ['about nobody', ({ sub: _, ...rest }) => rest],
  ])('when the ID token is %s, then it opens nothing', async (_, change) => {
    provider.alter = (idToken) => ({ ...change(idToken) });
    const client = test.client();
    expect(codeOf(await signInThrough(provider, client))).toEqual([403, 'single-sign-on.refused']);
    expect((await client.get('/session')).body.user).toBeNull();
  });

  it('when the ID token is signed by somebody else, then it opens nothing', async () => {
    const forger = await new TestProvider('forger', SITE).start();
    provider.alter = (idToken) => idToken;
    provider.signedBy = forger;
    const answer = await signInThrough(provider, test.client());
    provider.signedBy = undefined;
    await forger.stop();
    expect(codeOf(answer)).toEqual([403, 'single-sign-on.refused']);
  });

  it.each([
    [85, 201],
    [95, 403],
    [-25, 201],
    [-35, 403],
  ])(
    'when our clock is %i seconds off, for a token of a minute, then the answer is %i',
    async (seconds, status) => {
      provider.alter = (idToken) => ({ ...idToken, nbf: idToken['iat'] });
      const client = test.client();
      const answer = await goTo(provider, client);
      test.clock.forward(seconds / 60);
      expect((await arrive(provider, client, answer)).status).toBe(status);
    },
  );

  it('when the provider has another key from now on, then the next sign-in knows it', async () => {
    expect((await signInThrough(provider, test.client())).status).toBe(201);
    provider.rotate();
    expect((await signInThrough(provider, test.client())).status).toBe(201);
  });

  it('when the answer says that it comes from another provider, then it opens nothing', async () => {
    const client = test.client();
    const answer = await goTo(provider, client);
    expect(answer['iss']).toBe(provider.issuer);
    const mixed = await arrive(provider, client, { ...answer, iss: 'https://ander.example' });
    expect(codeOf(mixed)).toEqual([403, 'single-sign-on.refused']);
    const { iss: _, ...without } = await goTo(provider, client);
    expect(codeOf(await arrive(provider, client, without))).toEqual([
      403,
      'single-sign-on.refused',
    ]);
  });

  it('when somebody breaks it off at the provider, then that is said', async () => {
    const client = test.client();
    const { code: _, ...rest } = await goTo(provider, client);
    const answer = await arrive(provider, client, { ...rest, error: 'access_denied' });
    expect(codeOf(answer)).toEqual([403, 'single-sign-on.cancelled']);
  });

  it('when what it knows of somebody has to be asked for, then it is asked', async () => {
    const quiet = new TestProvider('delft', SITE);
    quiet.tellsInIdToken = false;
    await quiet.start();
    const other = await testApp({ signInProviders: [quiet.settings()] });
    other.clock.set(new Date().toISOString());
    const address = await givenUser(other);
    await other.database.query('UPDATE users SET password_hash = NULL');
    quiet.colleague = { sub: 'noor', claims: { email: address, email_verified: true } };
    const answer = await signInThrough(quiet, other.client());
    expect(answer.body.session.user.email).toBe(address);
    expect(quiet.asked).toContain('/me');
    await other.close();
    await quiet.stop();
  });

  it.each(['//ander.example', 'https://ander.example', '/\\ander.example', 'mijn', '/mijn\n'])(
    'when the way back is %j, then it is refused',
    async (returnPath) => {
      const client = test.client();
      await client.get('/session');
      const answer = await client.post('/session/providers/almelo/authorization', { returnPath });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/returnPath']);
    },
  );

  it('when another site sends the browser here, or the provider is unknown, then nothing begins', async () => {
    const client = test.client();
    await client.get('/session');
    const forged = await client.post(
      '/session/providers/almelo/authorization',
      {},
      {
        'x-xsrf-token': 'A'.repeat(43),
      },
    );
    expect(codeOf(forged)).toEqual([403, 'session.forged']);
    const unknown = await client.post('/session/providers/nergens/authorization', {});
    expect(codeOf(unknown)).toEqual([404, 'request.not-found']);
    expect(await test.database.query('SELECT 1 FROM single_sign_on_attempts')).toEqual([]);
  });

  it('when an account is blocked, then the provider does not open it', async () => {
    expect((await signInThrough(provider, test.client())).status).toBe(201);
    await test.database.query(
      `INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at)
       SELECT gen_random_uuid(), id, 'Test', id, now() FROM users WHERE email = $1`,
      [email],
    );
    expect(codeOf(await signInThrough(provider, test.client()))).toEqual([
      403,
      'single-sign-on.refused',
    ]);
  });

  it('when somebody signs in or is refused, then who keeps watch can see it', async () => {
    await test.database.query('DELETE FROM security_events');
    await signInThrough(provider, test.client());
    provider.alter = (idToken) => ({ ...idToken, aud: 'ander' });
    await signInThrough(provider, test.client());
    await test.app.get(SecurityEvents).settled();
    const events = await test.database.query<{ code: string }>(
      'SELECT code, user_id IS NOT NULL AS known FROM security_events ORDER BY code',
    );
    expect(events).toEqual([
      { code: 'session.begun', known: true },
      { code: 'single-sign-on.refused', known: false },
    ]);
  });
});
