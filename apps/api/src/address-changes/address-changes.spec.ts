import { jest } from '@jest/globals';
import { Jobs } from '../platform/jobs/index.js';
import {
  htmlOf,
  MailServer,
  textOf,
  type TakenMail,
} from '../platform/mail/mail-server.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { passwordHashes } from '../sessions/index.js';
import { givenUser, PASSWORD, signIn } from '../users/user.testing.js';

// Enough for jobs and mails on a busy machine.
jest.setTimeout(60_000);

const fresh = 'nieuw.adres@voorbeeld.example';

describe('another mail address', () => {
  let server: MailServer;
  let test: TestApp;
  let email: string;
  let client: TestClient;
  let stranger: TestClient;

  beforeEach(async () => {
    server = await new MailServer().start();
    const mail = { smtpUrl: server.url, from: 'zorgpaden@voorbeeld.example' };
    test = await testApp({ runsJobs: true, mail });
    email = await givenUser(test);
    client = await signIn(test, email);
    stranger = test.client();
    await stranger.get('/session');
  });
  afterEach(async () => {
    await test.close();
    await server.stop();
  });

  const ask = (address = fresh) => client.post('/account/address', { email: address });
  const confirm = (token: string, browser = stranger) =>
    browser.post('/address-changes/confirmation', { token });
  const stop = (token: string) => stranger.post('/address-changes/stop', { token });
  const signInAs = (address: string) =>
    stranger.post('/session', { email: address, password: PASSWORD });

  /** The mail of this subject to this address, once so many were sent. */
  async function mailTo(address: string, subject: string, count: number): Promise<TakenMail> {
    const mails = await server.taken.reach(count);
    const found = mails.find(({ to, raw }) => to.includes(address) && raw.includes(subject));
    if (found === undefined) throw new Error(`No mail ${subject}`);
    return found;
  }
  const tokenIn = (mail: TakenMail) => /#([\w-]{43})/.exec(textOf(mail))?.[1] ?? '';
  async function asked(): Promise<{ confirmation: string; stopping: string }> {
    expect((await ask()).status).toBe(204);
    return {
      confirmation: tokenIn(await mailTo(fresh, 'Is dit uw e-mailadres?', 2)),
      stopping: tokenIn(await mailTo(email, 'Iemand wil uw e-mailadres', 2)),
    };
  }

  it('when the new address is confirmed, then it lets in, the old one does not, and both are told', async () => {
    const elsewhere = await signIn(test, email);
    const { confirmation, stopping } = await asked();
    expect((await client.get('/account')).body).toMatchObject({ email, newEmail: fresh });
    expect((await client.get('/me/data')).body.addressChanges).toMatchObject([{ email: fresh }]);
    expect((await signInAs(email)).status).toBe(201);

    expect((await confirm(confirmation, client)).status).toBe(204);

    expect((await client.get('/account')).body).toMatchObject({ email: fresh, newEmail: null });
    expect((await elsewhere.get('/session')).body.user).toBeNull();
    await stranger.get('/session');
    expect((await signInAs(email)).status).toBe(401);
    expect((await signInAs(fresh)).status).toBe(201);
    await mailTo(email, 'Uw e-mailadres is veranderd', 4);
    await mailTo(fresh, 'Uw e-mailadres is veranderd', 4);
    for (const answer of [await confirm(confirmation), await stop(stopping)]) {
      expect([answer.status, answer.body.code]).toEqual([410, 'link.ended']);
    }
  });

  it('when who reads the old address stops it, then nothing changes, and the other link has ended', async () => {
    const { confirmation, stopping } = await asked();
    expect((await stop(stopping)).status).toBe(204);
    expect((await confirm(confirmation)).status).toBe(410);
    expect((await client.get('/account')).body).toMatchObject({ email, newEmail: null });
    expect((await stop(stopping)).status).toBe(410);
  });

  it('when who asked thinks better of it, then both links have ended', async () => {
    const { confirmation, stopping } = await asked();
    expect((await client.delete('/account/address')).status).toBe(204);
    expect((await confirm(confirmation)).status).toBe(410);
    expect((await stop(stopping)).status).toBe(410);
    expect((await client.delete('/account/address')).status).toBe(204);
  });

  it('when a day has gone by, then the links have ended, and what was asked for is gone', async () => {
    const { confirmation, stopping } = await asked();
    test.clock.forward(24 * 60);
    expect((await confirm(confirmation)).status).toBe(410);
    expect((await stop(stopping)).status).toBe(410);
    await test.app.get(Jobs).runNow('address-change-cleanup');
    expect(await test.database.query('SELECT 1 FROM address_changes')).toEqual([]);
  });

  it('when it is asked for twice, then only the links of the last time work', async () => {
    const { confirmation, stopping } = await asked();
    await ask('nog.een@voorbeeld.example');
    const second = tokenIn(await mailTo('nog.een@voorbeeld.example', 'Is dit uw', 4));
    expect((await confirm(confirmation)).status).toBe(410);
    expect((await stop(stopping)).status).toBe(410);
    expect((await confirm(second)).status).toBe(204);
  });

  it('when somebody has the address, then who asks cannot tell, and that person is told', async () => {
    const taken = await givenUser(test);
    let hashes = 0;
    const count = () => (hashes += 1);
    passwordHashes.subscribe(count);
    const free = await ask();
    const freeView = (await client.get('/account')).body;
    const other = await ask(taken);
    const takenView = (await client.get('/account')).body;
    passwordHashes.unsubscribe(count);

    const comparable = ({ status, text, headers }: typeof free) => ({
      status,
      text,
      headers: Object.keys(headers).sort(),
    });
    expect(comparable(other)).toEqual(comparable(free));
    expect({ ...takenView, newEmail: '' }).toEqual({ ...freeView, newEmail: '' });
    expect([freeView.newEmail, takenView.newEmail]).toEqual([fresh, taken]);
    expect(hashes).toBe(0);
    const told = await mailTo(taken, 'U hebt al een account met dit adres', 4);
    expect(tokenIn(told)).toBe('');
  });

  it('when somebody else took the address meanwhile, then it is refused, and the link still works', async () => {
    const { confirmation } = await asked();
    const [other] = await test.database.query<{ id: string }>(
      'UPDATE users SET email = $1 WHERE email = $2 RETURNING id',
      [fresh, await givenUser(test)],
    );
    const refused = await confirm(confirmation);
    expect([refused.status, refused.body.code]).toEqual([409, 'user.exists']);
    await test.database.query(`UPDATE users SET email = 'weg@voorbeeld.example' WHERE id = $1`, [
      other?.id,
    ]);
    expect((await confirm(confirmation)).status).toBe(204);
  });

  it('when a new password was asked for at the old address, then that link has ended as well', async () => {
    await stranger.post('/password-resets', { email });
    const reset = tokenIn(await mailTo(email, 'Kies een nieuw wachtwoord', 1));
    await ask();
    const confirmation = tokenIn(await mailTo(fresh, 'Is dit uw e-mailadres?', 3));
    await confirm(confirmation);
    const password = 'paard fiets wolk lepel';
    const answer = await stranger.post('/password-resets/completion', { token: reset, password });
    expect([answer.status, answer.body.code]).toEqual([410, 'link.ended']);
  });

  it('when it is no address, then the field says so', async () => {
    const answer = await ask('geen adres');
    const code = 'field.email.malformed';
    expect(answer.body.errors).toMatchObject([{ pointer: '/email', code }]);
  });

  it('when it is the address of now, however it is typed, then the field says so', async () => {
    const answer = await ask(` ${email.toUpperCase()} `);
    expect(answer.body.errors).toMatchObject([{ pointer: '/email', code: 'field.email.same' }]);
  });

  it('when the sign-in is older than a quarter, or it is asked for too often, then it is refused', async () => {
    for (let time = 0; time < 5; time += 1) expect((await ask()).status).toBe(204);
    const often = await ask();
    expect([often.status, often.body.code]).toEqual([429, 'address-change.too-many']);
    test.clock.forward(15);
    const late = await ask();
    expect([late.status, late.body.code]).toEqual([403, 'session.not-recent']);
  });

  it('when a mail scanner follows the links, then nothing changes; and the trail holds no address', async () => {
    const { confirmation } = await asked();
    for (const page of ['/adres-bevestigen', '/adres-tegenhouden']) {
      await test.app.inject({ method: 'GET', url: page });
    }
    expect((await stranger.get('/address-changes/confirmation')).status).toBe(405);
    const mail = await mailTo(fresh, 'Is dit uw e-mailadres?', 2);
    expect(htmlOf(mail)).toContain('http://localhost:3000/adres-bevestigen#');
    expect((await confirm(confirmation)).status).toBe(204);
    const trail = await test.database.query('SELECT t::text FROM trail_values t');
    expect(JSON.stringify(trail)).not.toContain(fresh);
  });
});
