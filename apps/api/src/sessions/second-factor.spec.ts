import { totpCode } from '../second-factors/index.js';
import { belongingsOf } from '../second-factors/second-factor.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signIn } from '../users/user.testing.js';

describe('a second factor', () => {
  let test: TestApp;
  let email: string;

  beforeAll(async () => {
    test = await testApp();
  });
  beforeEach(async () => {
    email = await givenUser(test, ADMINISTRATOR);
  });
  afterAll(() => test.close());

  /** A browser in which the password was given, with what it answered. */
  async function halfway(browser?: TestClient): Promise<{ client: TestClient; answer: Answer }> {
    const client = browser ?? test.client();
    await client.get('/session');
    return { client, answer: await client.post('/session', { email, password: PASSWORD }) };
  }

  const codeOf = (minutes = 0) =>
    totpCode(belongingsOf(email).secret, new Date(test.clock.now().getTime() + minutes * 60_000));
  const give = (client: TestClient, code: string, rememberDevice = false) =>
    client.post('/session/second-factor', { code, rememberDevice });
  const codes = (answer: Answer) => answer.body.errors?.map((one: { code: string }) => one.code);

  it('when it is asked, then the session opens nothing but the way to give it, and can end', async () => {
    await signIn(test, email);
    const { client, answer } = await halfway();
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      user: null,
      secondFactor: 'required',
      secondFactorBy: ['totp', 'recovery-code'],
    });
    expect((await client.get('/session')).body).toEqual(answer.body);
    for (const refused of [
      await client.get('/account'),
      await client.post('/coalitions', {}),
      await client.post('/account/totp'),
      await client.put('/account/totp', { code: '123456' }),
      await client.post('/account/recovery-codes'),
      await client.get('/account/sessions'),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([401, 'session.second-factor-asked']);
    }
    expect((await client.delete('/session')).status).toBe(204);
    expect((await client.get('/session')).body).toEqual({ user: null });
  });

  it('when a code is right, then the session goes on under another token, and the old one is worth nothing', async () => {
    await signIn(test, email);
    test.clock.forward(1);
    const { client } = await halfway();
    const copy = test.client();
    for (const [name, value] of client.cookies) copy.cookies.set(name, value);

    const answer = await give(client, ` ${codeOf().slice(0, 3)} ${codeOf().slice(3)}`);
    expect(answer.status).toBe(201);
    expect(answer.body.user).toMatchObject({ email });
    expect(answer.body.secondFactor).toBeUndefined();
    expect((await copy.get('/session')).body).toEqual({ user: null });
    expect((await client.get('/account')).status).toBe(200);
  });

  it('when a code was used, then it works no second time; a step off it works, two steps off not', async () => {
    await signIn(test, email);
    const { client } = await halfway();
    expect(codes(await give(client, codeOf()))).toEqual(['second-factor.wrong-code']);
    expect(codes(await give(client, codeOf(1)))).toEqual(['second-factor.wrong-code']);
    expect((await give(client, codeOf(0.5))).status).toBe(201);
  });

  it('when two browsers send the same code at once, then one of them is let in', async () => {
    await signIn(test, email);
    test.clock.forward(1);
    const [one, two] = [await halfway(), await halfway()];
    const answers = await Promise.all([give(one.client, codeOf()), give(two.client, codeOf())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('when a recovery code is given, then it works once, however it is typed', async () => {
    await signIn(test, email);
    const paper = belongingsOf(email).recoveryCodes;
    expect(paper).toHaveLength(10);
    const [code = ''] = paper;
    const { client } = await halfway();
    expect((await give(client, code.toLowerCase().replace('-', ' '))).status).toBe(201);
    expect((await client.get('/account')).body.recoveryCodesLeft).toBe(9);
    const again = await halfway();
    expect(codes(await give(again.client, code))).toEqual(['second-factor.wrong-code']);
  });

  it('when the table is read, then neither secret nor recovery codes are in it', async () => {
    await signIn(test, email);
    const { secret, recoveryCodes } = belongingsOf(email);
    const rows = await test.database.query(
      `SELECT encode(secret, 'escape') AS kept, secret AS raw FROM totp_secrets
       UNION ALL SELECT encode(code_hash, 'escape'), code_hash FROM recovery_codes`,
    );
    expect(rows.length).toBeGreaterThan(10);
    const text = JSON.stringify(rows);
    for (const word of [secret, ...recoveryCodes.map((code) => code.replace('-', ''))]) {
      expect(text).not.toContain(word);
    }
    const trail = JSON.stringify(
      await test.database.query('SELECT to_jsonb(t) AS t FROM trail_values t'),
    );
    expect(trail).not.toContain(secret);
  });

  it('when codes are guessed at, then it has to wait, and that is over the next day', async () => {
    await signIn(test, email);
    test.clock.forward(1);
    const { client } = await halfway();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await give(client, '000000')).status).toBe(400);
    }
    const refused = await give(client, codeOf());
    expect([refused.status, refused.body.code]).toEqual([429, 'session.too-many-attempts']);
    for (let quarter = 0; quarter < 4; quarter += 1) {
      test.clock.forward(16);
      const next = (await halfway()).client;
      for (let attempt = 0; attempt < 5; attempt += 1) await give(next, '000000');
    }
    test.clock.forward(16);
    const late = (await halfway()).client;
    const waits = await give(late, codeOf());
    expect(waits.status).toBe(429);
    expect(Number(waits.headers['retry-after'])).toBeGreaterThan(20 * 60 * 60);
    test.clock.forward(24 * 60);
    expect((await give((await halfway()).client, codeOf())).status).toBe(201);
  });

  it('when a device is remembered, then it is asked no code for 30 days, and another device is', async () => {
    await signIn(test, email);
    test.clock.forward(1);
    const { client } = await halfway();
    expect((await give(client, codeOf(), true)).status).toBe(201);
    await client.delete('/session');
    expect((await halfway(client)).answer.body.user).toMatchObject({ email });
    expect((await halfway()).answer.body.secondFactor).toBe('required');
    const cookie = (await test.client().get('/session')).headers['set-cookie'];
    expect(String(cookie)).not.toContain('device=');

    test.clock.forward(30 * 24 * 60 - 5);
    expect((await halfway(client)).answer.body.user).not.toBeNull();
    test.clock.forward(10);
    expect((await halfway(client)).answer.body.secondFactor).toBe('required');
  });

  it('when somebody signs out everywhere, then no device is remembered any more', async () => {
    await signIn(test, email);
    test.clock.forward(1);
    const { client } = await halfway();
    await give(client, codeOf(), true);
    expect((await client.delete('/account/sessions')).status).toBe(204);
    expect((await client.get('/session')).body).toEqual({ user: null });
    expect((await halfway(client)).answer.body.secondFactor).toBe('required');
  });

  it('when half a sign-in waits for half an hour, then it is over', async () => {
    const { client, answer } = await halfway();
    expect(answer.body.secondFactor).toBe('setup');
    test.clock.forward(29);
    expect((await client.post('/account/totp')).status).toBe(201);
    test.clock.forward(1);
    expect((await client.post('/account/totp')).status).toBe(401);
    expect((await client.get('/session')).body).toEqual({ user: null });
  });

  it('when nothing was begun or asked, then it is refused', async () => {
    const { client } = await halfway();
    const unasked = await give(client, '123456');
    expect([unasked.status, unasked.body.code]).toEqual([409, 'second-factor.not-asked']);
    const unbegun = await client.put('/account/totp', { code: '123456' });
    expect([unbegun.status, unbegun.body.code]).toEqual([409, 'second-factor.not-begun']);
    await client.post('/account/totp');
    expect(codes(await client.put('/account/totp', { code: 'nee' }))).toEqual([
      'second-factor.wrong-code',
    ]);
    const stranger = test.client();
    await stranger.get('/session');
    expect((await give(stranger, '123456')).status).toBe(409);
    expect((await stranger.post('/account/totp')).body.code).toBe('session.missing');
  });

  it('when somebody without such a role signs in, then nothing is asked until they choose so', async () => {
    email = await givenUser(test);
    const client = await signIn(test, email);
    expect((await client.get('/account')).body).toMatchObject({
      needsSecondFactor: false,
      totpSince: null,
    });
    await client.post('/account/totp');
  });
});
