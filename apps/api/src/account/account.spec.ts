import { belongingsOf, setUpTotp } from '../second-factors/second-factor.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signIn } from '../users/user.testing.js';

const fresh = 'paard fiets wolk lepel';
const firefox = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0',
};

describe('my account', () => {
  let test: TestApp;
  let email: string;
  let client: TestClient;

  beforeAll(async () => {
    test = await testApp();
  });
  beforeEach(async () => {
    email = await givenUser(test);
    client = await signIn(test, email);
  });
  afterAll(() => test.close());

  const change = (current: string | undefined, password: string, browser = client) =>
    browser.put('/account/password', { current, password });
  const problems = ({ body }: Answer) =>
    body.errors?.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);
  const signInWith = async (password: string) => {
    const browser = test.client();
    await browser.get('/session');
    return browser.post('/session', { email, password });
  };
  const withoutPassword = () =>
    test.database.query('UPDATE users SET password_hash = NULL WHERE email = $1', [email]);

  it('when somebody corrects the name, then it is so everywhere, and the trail holds no name', async () => {
    const answer = await client.patch('/account', { name: '  Juiste Naam ' });
    expect([answer.status, answer.body.name]).toEqual([200, 'Juiste Naam']);
    expect((await client.get('/session')).body.user.name).toBe('Juiste Naam');
    expect((await client.get('/me/data')).body.account.name).toBe('Juiste Naam');
    const values = await test.database.query(`SELECT value::text FROM trail_values`);
    expect(JSON.stringify(values)).not.toContain('Juiste Naam');
    expect(problems(await client.patch('/account', { name: ' ' }))).toEqual([
      ['/name', 'field.required'],
    ]);
  });

  it('when the password is changed with the old one, then the new one lets in, and it says when', async () => {
    const elsewhere = await signIn(test, email);
    test.clock.forward(60);
    expect((await change(PASSWORD, fresh)).status).toBe(204);

    const { password } = (await client.get('/account')).body;
    expect(password).toEqual({ setAt: test.clock.now().toISOString() });
    expect((await elsewhere.get('/session')).body.user).toBeNull();
    expect((await signInWith(PASSWORD)).status).toBe(401);
    expect((await signInWith(fresh)).status).toBe(201);
  });

  it.each([
    ['nee', fresh, [['/current', 'field.password.wrong']]],
    [undefined, fresh, [['/current', 'field.required']]],
    [PASSWORD, 'kort', [['/password', 'field.password.too-short']]],
    [PASSWORD, 'wachtwoordwachtwoord', [['/password', 'field.password.guessable']]],
    [
      'nee',
      'kort',
      [
        ['/current', 'field.password.wrong'],
        ['/password', 'field.password.too-short'],
      ],
    ],
  ])(
    'when the old one is %j and the new one %j, then nothing changes',
    async (current, password, told) => {
      const answer = await change(current, password);
      expect([answer.status, problems(answer)]).toEqual([400, told]);
      expect((await signInWith(PASSWORD)).status).toBe(201);
    },
  );

  it('when the old password is guessed at, then it has to wait, as at sign-in', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await change('nee', fresh);
    const refused = await change(PASSWORD, fresh);
    expect([refused.status, refused.body.code]).toEqual([429, 'session.too-many-attempts']);
  });

  it('when there is no password, then none lets in, and a recent sign-in is enough to set one', async () => {
    await withoutPassword();
    expect((await client.get('/account')).body.password).toBeNull();
    expect((await signInWith(PASSWORD)).body.code).toBe('session.refused');

    test.clock.forward(16);
    const late = await change(undefined, fresh);
    expect([late.status, late.body.code]).toEqual([403, 'session.not-recent']);
    await test.database.query('UPDATE sessions SET authenticated_at = $1', [test.clock.now()]);
    expect((await change(undefined, fresh)).status).toBe(204);
    expect((await signInWith(fresh)).status).toBe(201);
  });

  it.each([
    ['POST', '/account/totp'],
    ['DELETE', '/account/totp'],
    ['POST', '/account/recovery-codes'],
  ] as const)(
    'when the sign-in is older than a quarter, then %s %s is refused',
    async (method, path) => {
      const ask = () => (method === 'POST' ? client.post(path) : client.delete(path));
      test.clock.forward(14);
      expect((await ask()).body?.code).not.toBe('session.not-recent');
      test.clock.forward(1);
      const refused = await ask();
      expect([refused.status, refused.body.code]).toEqual([403, 'session.not-recent']);
    },
  );

  it('when one session is ended, then that browser is signed out, and this one not', async () => {
    const other = test.client();
    await other.get('/session');
    await other.post('/session', { email, password: PASSWORD }, firefox);
    const { items } = (await client.get('/account/sessions')).body;
    expect(items).toHaveLength(2);
    const [theirs] = items.filter((one: { isThis: boolean }) => !one.isThis);
    expect(theirs).toMatchObject({ browser: 'Firefox', system: 'Windows', network: '127.0.0.x' });

    expect((await client.delete(`/account/sessions/${theirs.id}`)).status).toBe(204);
    expect((await other.get('/session')).body.user).toBeNull();
    expect((await client.get('/session')).body.user).not.toBeNull();
    expect((await client.delete(`/account/sessions/${theirs.id}`)).status).toBe(404);
  });

  it('when everything is ended, then this browser is signed out as well', async () => {
    expect((await client.delete('/account/sessions')).status).toBe(204);
    expect((await client.get('/session')).body).toEqual({ user: null });
  });

  it('when a device is forgotten, then it is asked the second factor again', async () => {
    email = await givenUser(test, ADMINISTRATOR);
    await signIn(test, email);
    client = test.client();
    await client.get('/session');
    await client.post('/session', { email, password: PASSWORD }, firefox);
    const code = belongingsOf(email).recoveryCodes.pop();
    await client.post('/session/second-factor', { code, rememberDevice: true }, firefox);

    const { items } = (await client.get('/account/devices')).body;
    const [here] = items.filter((one: { isThis: boolean }) => one.isThis);
    expect(items).toHaveLength(2);
    expect(here).toMatchObject({ browser: 'Firefox', system: 'Windows' });
    expect(here.rememberedUntil).toBe(
      new Date(test.clock.now().getTime() + 30 * 24 * 3_600_000).toISOString(),
    );
    expect((await client.delete(`/account/devices/${here.id}`)).status).toBe(204);
    expect((await client.delete(`/account/devices/${here.id}`)).status).toBe(404);
    await client.delete('/session');
    const again = await client.post('/session', { email, password: PASSWORD });
    expect(again.body.secondFactor).toBe('required');
  });

  it('when the way of signing in changes, then its owner is told; at a first set-up not', async () => {
    email = await givenUser(test, ADMINISTRATOR);
    client = await signIn(test, email);
    const kinds = async () =>
      (
        await test.database.query<{ what: string }>(
          `SELECT kind || ' ' || (content->>'text') AS what FROM mails
           WHERE recipient = $1 ORDER BY id`,
          [email],
        )
      ).map(({ what }) => what);
    expect(await kinds()).toEqual([]);
    await setUpTotp(test, client);
    await client.post('/account/recovery-codes');
    const told = await kinds();
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^sign-in-changed [^]*app voor codes ingesteld/);
    expect(told[1]).toMatch(/^sign-in-changed [^]*nieuwe herstelcodes/);
  });

  it('when somebody signs in with a recovery code, then they are told', async () => {
    email = await givenUser(test, ADMINISTRATOR);
    await signIn(test, email);
    await signIn(test, email);
    const [mail] = await test.database.query<{ kind: string; text: string }>(
      `SELECT kind, content->>'text' AS text FROM mails WHERE recipient = $1`,
      [email],
    );
    expect(mail?.kind).toBe('sign-in-changed');
    expect(mail?.text).toContain('een van uw herstelcodes');
  });
});
