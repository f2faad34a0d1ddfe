import { jest } from '@jest/globals';
import { MailServer, textOf, type TakenMail } from '../platform/mail/mail-server.testing.js';
import { until } from '../platform/testing/signs.testing.js';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { passwordHashes } from '../sessions/index.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signedInAs, signIn } from '../users/user.testing.js';

// Enough for jobs and mails on a busy machine.
jest.setTimeout(60_000);

const fresh = 'paard fiets wolk lepel';

describe('forgotten passwords', () => {
  let server: MailServer;
  let test: TestApp;
  let browser: TestClient;
  let email: string;

  beforeEach(async () => {
    server = await new MailServer().start();
    const mail = { smtpUrl: server.url, from: 'zorgpaden@voorbeeld.example' };
    test = await testApp({ runsJobs: true, mail });
    browser = test.client();
    await browser.get('/session');
    email = await givenUser(test, ADMINISTRATOR);
  });
  afterEach(async () => {
    await test.close();
    await server.stop();
  });

  const ask = (address: string) => browser.post('/password-resets', { email: address });
  const complete = (token: string, password = fresh) =>
    browser.post('/password-resets/completion', { token, password });
  const allDone = () =>
    until(
      () =>
        test.database.query(
          `SELECT 1 FROM pgboss.job WHERE name IN ('password-reset', 'send-mail') AND state <> 'completed'`,
        ),
      (rows) => rows.length === 0,
    );

  /** The token of the link in the newest mail. */
  async function mailedToken(count = 1): Promise<string> {
    const mails = await server.taken.reach(count);
    return tokenIn(mails[count - 1]);
  }

  it('when a password was forgotten, then a link lets its owner choose another, and every session ends', async () => {
    const elsewhere = await signIn(test, email);
    expect((await ask(` ${email.toUpperCase()} `)).status).toBe(204);
    const token = await mailedToken();
    expect(server.taken.seen[0]?.to).toEqual([email]);

    expect((await complete(token)).status).toBe(204);

    expect((await elsewhere.get('/session')).body.user).toBeNull();
    expect((await browser.post('/session', { email, password: PASSWORD })).status).toBe(401);
    expect((await browser.post('/session', { email, password: fresh })).status).toBe(201);
    const [, told] = await server.taken.reach(2);
    expect(told?.to).toEqual([email]);
    expect(told?.raw).toContain('Subject: Uw wachtwoord is veranderd');
  });

  it('when there is no such account, then the answer and its cost are the same, and nobody gets mail', async () => {
    let hashes = 0;
    const count = () => (hashes += 1);
    passwordHashes.subscribe(count);
    const known = await ask(email);
    const hashesForKnown = hashes;
    const unknown = await ask('niemand@voorbeeld.example');
    const hashesForUnknown = hashes - hashesForKnown;
    await complete(await mailedToken());
    passwordHashes.unsubscribe(count);

    const comparable = ({ status, text, headers }: typeof known) => ({
      status,
      text,
      headers: Object.keys(headers).sort(),
    });
    expect(comparable(unknown)).toEqual(comparable(known));
    expect([hashesForKnown, hashesForUnknown, hashes]).toEqual([0, 0, 1]);
    await allDone();
    expect(new Set(server.taken.seen.flatMap(({ to }) => to))).toEqual(new Set([email]));
  });

  it('when a link was used, then it and the others of that account have ended', async () => {
    await ask(email);
    const first = await mailedToken(1);
    await ask(email);
    const second = await mailedToken(2);
    expect((await complete(second)).status).toBe(204);
    for (const token of [first, second]) {
      const answer = await complete(token, 'een heel ander wachtwoord van mij');
      expect([answer.status, answer.body.code]).toEqual([410, 'link.ended']);
    }
    expect((await browser.post('/session', { email, password: fresh })).status).toBe(201);
  });

  it('when a mail scanner follows the link, then nothing changes and it still works', async () => {
    await ask(email);
    const token = await mailedToken();
    const url = /http:\S+/.exec(textOf(server.taken.seen[0] as TakenMail))?.[0] ?? '';
    // A scanner, like any browser, sends what stands before the `#`.
    const { pathname, search } = new URL(url);
    expect(`${pathname}${search}`).toBe('/wachtwoord-instellen');
    for (const method of ['GET', 'HEAD'] as const) await test.app.inject({ method, url: pathname });
    expect((await browser.get('/password-resets/completion')).status).toBe(405);
    expect((await complete(token)).status).toBe(204);
  });

  it('when the password is too easy to guess, then the field says so and the link still works', async () => {
    await ask(email);
    const token = await mailedToken();
    for (const [password, code] of [
      ['kort', 'field.password.too-short'],
      ['welkomwelkom123', 'field.password.guessable'],
    ] as const) {
      const answer = await complete(token, password);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject([{ pointer: '/password', code }]);
    }
    expect((await complete(token)).status).toBe(204);
  });

  it('when half an hour has gone by, then the link has ended', async () => {
    await ask(email);
    const token = await mailedToken();
    test.clock.forward(30);
    expect((await complete(token)).status).toBe(410);
    expect((await signIn(test, email)).cookies.size).toBeGreaterThan(0);
  });

  it('when the account was emptied meanwhile, then the link has ended, and a new one is not sent', async () => {
    await ask(email);
    const token = await mailedToken();
    await test.database.query('UPDATE users SET emptied_at = now() WHERE email = $1', [email]);
    expect((await complete(token)).status).toBe(410);
    expect((await ask(email)).status).toBe(204);
    await allDone();
    expect(server.taken.seen).toHaveLength(1);
  });

  it('when a link was cut off, then the field says so', async () => {
    const answer = await complete('kort');
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/token', code: 'field.link.malformed' }]);
  });

  it('when it is asked for again and again, then nobody is flooded with mail, and the answer stays the same', async () => {
    for (let time = 0; time < 6; time += 1) expect((await ask(email)).status).toBe(204);
    await allDone();
    expect(server.taken.seen).toHaveLength(3);
    test.clock.forward(16);
    await ask(email);
    expect(await server.taken.reach(4)).toHaveLength(4);
  });

  it('when one address tries a list of accounts, then it has to wait', async () => {
    for (let time = 0; time < 20; time += 1) {
      expect((await ask(someAddress())).status).toBe(204);
    }
    const answer = await ask(email);
    expect([answer.status, answer.body.code]).toEqual([429, 'password-reset.too-many']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('when it does not come from our own page, then nothing happens', async () => {
    const answer = await browser.post(
      '/password-resets',
      { email },
      { origin: 'https://elders.example' },
    );
    expect(answer.status).toBe(403);
    expect(
      await test.database.query(`SELECT 1 FROM pgboss.job WHERE name = 'password-reset'`),
    ).toEqual([]);
  });

  it('when it is all over, then the trail says what happened, and no table holds the token or the address', async () => {
    await ask(email);
    const token = await mailedToken();
    await complete(token);
    await server.taken.reach(2);
    await allDone();
    const actions = await test.database.query<{ action: string }>(
      `SELECT action FROM trail_entries WHERE action IN ('ask', 'mail-reset-link', 'change-password') ORDER BY seq`,
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'ask',
      'mail-reset-link',
      'change-password',
    ]);
    const everything = await Promise.all(
      [
        'trail_entries',
        'trail_values',
        'pgboss.job',
        'single_use_links',
        'mails',
        'sign_in_attempts',
      ].map((table) => test.database.query(`SELECT t::text FROM ${table} t`)),
    );
    expect(JSON.stringify(everything)).not.toMatch(new RegExp(`${token}|${email}`));
  });

  it('when the page is English, then so are the mail and the page that it leads to', async () => {
    await browser.post('/password-resets', { email }, { 'accept-language': 'en' });
    const [mail] = await server.taken.reach(1);
    expect(mail?.raw).toContain('Subject: Choose a new password');
    expect(textOf(mail as TakenMail)).toContain('http://localhost:3000/en/wachtwoord-instellen#');
  });

  it('when somebody is signed in as another, then their session goes on', async () => {
    const other = await signedInAs(test, ADMINISTRATOR);
    await ask(email);
    await complete(await mailedToken());
    expect((await other.get('/session')).body.user).not.toBeNull();
  });
});

function tokenIn(mail: TakenMail | undefined): string {
  return /#([\w-]{43})/.exec(mail === undefined ? '' : textOf(mail))?.[1] ?? '';
}
