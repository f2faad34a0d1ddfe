import { randomBytes } from 'node:crypto';
import { SecurityEvents } from '../platform/security-events/security-events.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';
import { addPasskey, browser, useToSignIn } from './passkey.testing.js';
import { SoftwareAuthenticator, type Wrong } from './software-authenticator.testing.js';

describe('signing in with a passkey', () => {
  let test: TestApp;
  let email: string;
  /** The browser in which the passkey was made. */
  let owner: TestClient;
  let device: SoftwareAuthenticator;

  beforeAll(async () => {
    test = await testApp();
  });
  beforeEach(async () => {
    email = await givenUser(test);
    device = new SoftwareAuthenticator();
    owner = await signIn(test, email);
    expect((await addPasskey(owner, device)).status).toBe(201);
  });
  afterAll(() => test.close());

  const userOf = async (client: TestClient) => (await client.get('/session')).body.user;
  const lastEvent = async () => {
    await test.app.get(SecurityEvents).settled();
    const [event] = await test.database.query(
      `SELECT event.code, who.email, event.account IS NOT NULL AS unknown FROM security_events event
       LEFT JOIN users who ON who.id = event.user_id ORDER BY event.last_at DESC, event.id DESC LIMIT 1`,
    );
    return event;
  };

  it('when a device knows its holder, then nothing is typed and nothing more is asked', async () => {
    test.clock.forward(1);
    const client = await browser(test);
    const before = client.cookies.get('session');
    const answer = await useToSignIn(client, device);
    expect(answer.status).toBe(201);
    expect(answer.body.user).toMatchObject({ email });
    expect(answer.body.secondFactor).toBeUndefined();
    expect(client.cookies.get('session')).not.toBe(before);
    expect(client.cookies.has('device')).toBe(true);
    const { passkeys } = (await client.get('/account')).body;
    expect(passkeys[0].lastUsedAt).toBe(test.clock.now().toISOString());
    expect(await lastEvent()).toEqual({ code: 'session.begun', email, unknown: false });
    const [line] = await test.database.query(
      `SELECT action FROM trail_entries ORDER BY at DESC, seq DESC LIMIT 1`,
    );
    expect(line).toEqual({ action: 'sign-in' });
  });

  it('when an administrator has one, then it stands for both factors', async () => {
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const own = new SoftwareAuthenticator();
    await addPasskey(administrator, own);
    const client = await browser(test);
    expect((await useToSignIn(client, own)).status).toBe(201);
    expect((await client.get('/people')).status).toBe(200);
  });

  it.each<[string, Wrong]>([
    ['another origin', { origin: 'https://zorgpaden.elders.example' }],
    ['the origin with another port', { origin: 'http://localhost:3001' }],
    ['another party', { rpId: 'elders.example' }],
    ['what makes a passkey', { type: 'webauthn.create' }],
    ['no look at its holder', { unverified: true }],
    ['no touch', { absent: true }],
    ['another signature', { signature: randomBytes(70) }],
    ['somebody else’s handle', { userHandle: randomBytes(16).toString('base64url') }],
  ])('when it comes with %s, then it is refused as an unknown one is', async (_, wrong) => {
    const client = await browser(test);
    const refused = await useToSignIn(client, device, wrong);
    const stranger = new SoftwareAuthenticator();
    stranger.create((await (await signedInAs(test)).post('/account/passkey-options')).body);
    const unknown = await useToSignIn(client, stranger);
    for (const { status, body } of [refused, unknown]) {
      expect([status, body.code]).toEqual([401, 'session.passkey-refused']);
    }
    const told = ({ requestId: _id, instance: _at, ...problem }: Record<string, unknown>) =>
      problem;
    expect(told(refused.body)).toEqual(told(unknown.body));
    expect(await userOf(client)).toBeNull();
  });

  it('when nobody says whose it is, then it is refused', async () => {
    const client = await browser(test);
    const { body: request } = await client.post('/session/passkey-options');
    const passkey = device.get(request);
    const { userHandle: _, ...response } = passkey.response;
    const refused = await client.post('/session/passkey', { passkey: { ...passkey, response } });
    expect([refused.status, refused.body.code]).toEqual([401, 'session.passkey-refused']);
  });

  it('when an answer is sent again, here or elsewhere, then it lets nobody in', async () => {
    const client = await browser(test);
    const { body: request } = await client.post('/session/passkey-options');
    const passkey = device.get(request);
    const thief = await browser(test);
    for (const sent of [
      await thief.post('/session/passkey', { passkey }),
      await client.post('/session/passkey', { passkey }),
      await client.post('/session/passkey', { passkey }),
      await thief.post('/session/passkey', { passkey }),
    ].map(({ status, body }) => [status, body.code])) {
      expect([
        [201, undefined],
        [409, 'passkey.too-late'],
      ]).toContainEqual(sent);
    }
    expect(await userOf(thief)).toBeNull();
    expect(await userOf(client)).toMatchObject({ email });
  });

  it('when a challenge was answered wrong, is too old, or was never given, then it is over', async () => {
    const client = await browser(test);
    const { body: request } = await client.post('/session/passkey-options');
    const send = (wrong: Wrong = {}) =>
      client.post('/session/passkey', { passkey: device.get(request, wrong) });
    expect((await send({ unverified: true })).status).toBe(401);
    expect((await send()).body.code).toBe('passkey.too-late');

    const { body: late } = await client.post('/session/passkey-options');
    test.clock.forward(5);
    const answer = await client.post('/session/passkey', { passkey: device.get(late) });
    expect([answer.status, answer.body.code]).toEqual([409, 'passkey.too-late']);
    const challenge = randomBytes(32).toString('base64url');
    expect((await useToSignIn(client, device, { challenge })).body.code).toBe('passkey.too-late');
  });

  it('when a challenge was given to make a passkey with, then nobody signs in with it', async () => {
    const { body } = await owner.post('/account/passkey-options');
    const request = { rpId: 'localhost', challenge: body.challenge } as never;
    const answer = await owner.post('/session/passkey', { passkey: device.get(request) });
    expect(answer.body.code).toBe('passkey.too-late');
  });

  it('when two send the answer to one challenge at once, then one of them is let in', async () => {
    const client = await browser(test);
    const { body: request } = await client.post('/session/passkey-options');
    const passkey = device.get(request);
    const answers = await Promise.all([
      client.post('/session/passkey', { passkey }),
      client.post('/session/passkey', { passkey }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('when its counter goes back, then there is a copy: nobody is let in, and it is noted whose it is', async () => {
    const counting = new SoftwareAuthenticator(true);
    await addPasskey(owner, counting);
    expect((await useToSignIn(await browser(test), counting)).status).toBe(201);
    expect((await useToSignIn(await browser(test), counting)).status).toBe(201);
    test.clock.forward(1);
    for (const counter of [2, 1, 0]) {
      const client = await browser(test);
      const refused = await useToSignIn(client, counting, { counter });
      expect([refused.status, refused.body.code]).toEqual([401, 'session.passkey-copied']);
      expect(await userOf(client)).toBeNull();
    }
    expect(await lastEvent()).toEqual({ code: 'session.passkey-copied', email, unknown: false });
    expect((await useToSignIn(await browser(test), counting, { counter: 9 })).status).toBe(201);
  });

  it('when somebody is blocked, then it is refused as an unknown one is', async () => {
    await test.database.query(
      `INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at)
       SELECT gen_random_uuid(), id, 'Test', id, now() FROM users WHERE email = $1`,
      [email],
    );
    test.clock.forward(1);
    const refused = await useToSignIn(await browser(test), device);
    expect([refused.status, refused.body.code]).toEqual([401, 'session.passkey-refused']);
    expect(await lastEvent()).toEqual({ code: 'session.passkey-refused', email, unknown: false });
  });

  it('when one is tried again and again, then it has to wait, and its owner elsewhere has not', async () => {
    const client = await browser(test);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await useToSignIn(client, device, { unverified: true })).status).toBe(401);
    }
    const waits = await useToSignIn(client, device);
    expect([waits.status, waits.body.code]).toEqual([429, 'session.too-many-attempts']);
    // A browser in which its owner signed in before is counted by itself.
    expect((await useToSignIn(owner, device)).status).toBe(201);
    test.clock.forward(15);
    expect((await useToSignIn(client, device)).status).toBe(201);
  });
});

it('when the site is on https, then it is that name that passkeys are for', async () => {
  const secure = await testApp({ publicUrl: 'https://zorgpaden.example' });
  const client = await browser(secure);
  const { body } = await client.post('/session/passkey-options');
  expect(body).toMatchObject({ rpId: 'zorgpaden.example', userVerification: 'required' });
  expect(body.allowCredentials).toBeUndefined();
  await secure.close();
});
