import { randomBytes } from 'node:crypto';
import { sessionLimits } from '@zorgpaden/domain/sessions';
import { hashOf, xsrfTokenOf } from '../platform/auth/session-cookie.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signedInAs } from '../users/user.testing.js';

describe('an attack on a session', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  /** A browser with this cookie, and the XSRF token that would belong to it. */
  function browserWith(token: string): TestClient {
    const client = test.client();
    client.cookies.set('session', token);
    client.cookies.set('XSRF-TOKEN', xsrfTokenOf(token));
    return client;
  }

  const userOf = async (client: TestClient) => (await client.get('/session')).body.user;
  const tokenOf = (client: TestClient) => client.cookies.get('session') ?? '';

  it.each([
    ['random', () => randomBytes(32).toString('base64url')],
    ['empty', () => ''],
    ['too long', () => 'a'.repeat(4000)],
    ['SQL', () => "' OR 1=1 --"],
    ['a list', () => 'a,b'],
    ['a JSON web token without a signature', () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.'],
    ['a number', () => '1'],
  ])('when the token is forged (%s), then nobody is signed in', async (_, token) => {
    const client = browserWith(token());
    expect(await userOf(client)).toBeNull();
    expect((await browserWith(token()).post('/coalitions', {})).status).toBe(401);
  });

  it('when the token is the hash that the database holds, then nobody is signed in', async () => {
    const real = await signedInAs(test, ADMINISTRATOR);
    const hash = hashOf(tokenOf(real));
    for (const text of [hash.toString('base64url'), hash.toString('hex')]) {
      expect(await userOf(browserWith(text))).toBeNull();
    }
  });

  it('when one character of a real token differs, then nobody is signed in', async () => {
    const token = tokenOf(await signedInAs(test, ADMINISTRATOR));
    for (const at of [0, 20, 41]) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect(await userOf(browserWith(changed))).toBeNull();
    }
  });

  it('when a session is too old, then no use of it brings it back', async () => {
    const start = test.clock.now().toISOString();
    const client = await signedInAs(test, ADMINISTRATOR);
    const token = tokenOf(client);
    test.clock.forward(sessionLimits([ADMINISTRATOR]).longestMs / 60_000);
    expect(await userOf(browserWith(token))).toBeNull();
    expect((await browserWith(token).delete('/session')).status).toBe(204);
    expect(await userOf(browserWith(token))).toBeNull();
    test.clock.set(start);
  });

  it('when an attacker planted the token before sign-in, then it is worth nothing after it', async () => {
    const planted = randomBytes(32).toString('base64url');
    const victim = browserWith(planted);
    const email = await givenUser(test);
    expect((await victim.post('/session', { email, password: PASSWORD })).status).toBe(201);
    expect(tokenOf(victim)).not.toBe(planted);
    expect(await userOf(victim)).not.toBeNull();
    expect(await userOf(browserWith(planted))).toBeNull();
  });

  it('when two cookies are sent, then a planted one does not become the session of who signs in', async () => {
    const planted = randomBytes(32).toString('base64url');
    const email = await givenUser(test, ADMINISTRATOR);
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { email, password: PASSWORD },
      headers: {
        cookie: `session=${planted}; session=${randomBytes(32).toString('base64url')}`,
        'x-xsrf-token': xsrfTokenOf(planted),
      },
    });
    expect(answer.statusCode).toBe(201);
    expect(String(answer.headers['set-cookie'])).not.toContain(planted);
    expect(await userOf(browserWith(planted))).toBeNull();
  });

  it('when a stolen session is replaced at the next sign-in, then the thief has nothing left', async () => {
    const email = await givenUser(test);
    const victim = test.client();
    await victim.get('/session');
    await victim.post('/session', { email, password: PASSWORD });
    const stolen = tokenOf(victim);
    expect(await userOf(browserWith(stolen))).not.toBeNull();

    expect((await victim.post('/session', { email, password: PASSWORD })).status).toBe(201);
    expect(tokenOf(victim)).not.toBe(stolen);
    expect(await userOf(victim)).not.toBeNull();
    expect(await userOf(browserWith(stolen))).toBeNull();
    expect((await browserWith(stolen).post('/coalitions', {})).status).toBe(401);
  });

  it('when a session cookie comes along, then no public answer differs or sets one', async () => {
    const client = await signedInAs(test, ADMINISTRATOR);
    for (const url of ['/phases', '/themes', '/coalitions']) {
      const [own, others] = [await client.get(url), await test.client().get(url)];
      expect(own.text).toBe(others.text);
      expect(own.headers['set-cookie']).toBeUndefined();
    }
  });
});

describe('a page of another site that uses the browser of somebody signed in', () => {
  let test: TestApp;
  let victim: TestClient;

  beforeAll(async () => {
    test = await testApp();
    victim = await signedInAs(test, ADMINISTRATOR);
  });
  afterAll(() => test.close());

  const cookies = () => [...victim.cookies].map((pair) => pair.join('=')).join('; ');

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'a=1'],
    ['a form with files', 'multipart/form-data; boundary=x', '--x--'],
    ['text that looks like JSON', 'text/plain', '{"name":"x"}'],
    ['a beacon', 'text/plain;charset=UTF-8', '{}'],
  ])('when it sends %s, then nothing happens', async (_, type, payload) => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/v1/coalitions',
      payload,
      headers: { 'content-type': type, cookie: cookies(), origin: 'https://elders.example' },
    });
    expect([403, 415]).toContain(answer.statusCode);
  });

  it.each([
    ['with a planted XSRF cookie', 'https://elders.example', 'A'.repeat(43), 'cross-site'],
    ['from a neighbouring host', 'http://buur.localhost:3000', 'A'.repeat(43), 'same-site'],
    ['without an origin', undefined, undefined, undefined],
    ['from a sandbox', 'null', undefined, undefined],
    ['with the origin as a prefix', 'http://localhost:3000.elders.example', undefined, undefined],
    ['over another port', 'http://localhost:3001', undefined, 'same-site'],
  ])('when it writes %s, then it is refused', async (_, origin, token, site) => {
    const answer = await test.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: {
        cookie: token ? cookies().replace(/XSRF-TOKEN=[^;]+/, `XSRF-TOKEN=${token}`) : cookies(),
        ...(token && { 'x-xsrf-token': token }),
        ...(origin && { origin }),
        ...(site && { 'sec-fetch-site': site }),
      },
    });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'session.forged']);
    expect((await victim.get('/session')).body.user).not.toBeNull();
  });

  it('when it even knows the token, then its origin still gives it away', async () => {
    const headers = { origin: 'https://elders.example' };
    expect((await victim.delete('/session', headers)).status).toBe(403);
  });

  it('when it asks with a read, then nothing is written, and no other site may read the answer', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
      const answer = await test.app.inject({
        method,
        url: '/api/v1/session',
        headers: { cookie: cookies(), origin: 'https://elders.example' },
      });
      expect(Object.keys(answer.headers).filter((name) => /^access-control/.test(name))).toEqual(
        [],
      );
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
    }
    expect((await victim.get('/session')).body.user).not.toBeNull();
  });
});
