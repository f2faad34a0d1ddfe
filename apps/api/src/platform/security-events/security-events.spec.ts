import { Jobs } from '../jobs/index.js';
import { testApp, type TestApp } from '../testing/test-app.testing.js';
import { givenMunicipalities, givenWorkspace } from '../../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signIn } from '../../users/user.testing.js';
import { SecurityEvents } from './security-events.js';

describe('sign-ins and refusals', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await testApp();
  });
  afterEach(() => test.close());

  async function events() {
    await test.app.get(SecurityEvents).settled();
    return test.database.query(
      `SELECT event.code, event.count, who.email, event.account IS NOT NULL AS unknown, event.handler
       FROM security_events event LEFT JOIN users who ON who.id = event.user_id ORDER BY event.id`,
    );
  }
  const begun = (email: string) => ({
    code: 'session.begun',
    count: 1,
    email,
    unknown: false,
    handler: 'POST /api/v1/session',
  });

  it('when somebody signs in and out, then it is kept', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    const client = await signIn(test, email);
    await client.delete('/session');
    expect(await events()).toEqual([
      begun(email),
      { ...begun(email), code: 'session.ended', handler: 'DELETE /api/v1/session' },
    ]);
  });

  it('when a password is wrong, then it is kept for whom it was tried; of an address that nobody has there is a hash', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    const client = test.client();
    await client.get('/session');
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await client.post('/session', { email: email.toUpperCase(), password: 'geheim woord' });
    }
    const stranger = 'vreemd.adres@elders.example';
    await client.post('/session', { email: stranger, password: 'geheim woord' });

    const refused = { ...begun(email), code: 'session.refused' };
    expect(await events()).toEqual([
      { ...refused, count: 3 },
      { ...refused, email: null, unknown: true },
    ]);
    const all = JSON.stringify(await test.database.query('SELECT * FROM security_events'));
    for (const secret of [stranger, 'elders', 'geheim', '127.0.0.1', PASSWORD]) {
      expect(all).not.toContain(secret);
    }
  });

  it('when somebody has to wait, forges a request or may not do something, then that is kept', async () => {
    await givenMunicipalities(test);
    const { lead } = await givenWorkspace(test);
    await lead.get('/trail');
    await lead.delete('/session', { 'x-xsrf-token': '' });
    const email = await givenUser(test, ADMINISTRATOR);
    const client = test.client();
    await client.get('/session');
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await client.post('/session', { email, password: 'nee' });
    }
    const codes = new Map((await events()).map(({ code, count }) => [code, count]));
    expect(codes.get('permission.role')).toBe(1);
    expect(codes.get('session.forged')).toBe(1);
    expect(codes.get('session.refused')).toBe(10);
    expect(codes.get('session.too-many-attempts')).toBe(2);
  });

  it('when somebody only looks, or is not signed in yet, then nothing is kept', async () => {
    const client = test.client();
    await client.get('/session');
    await client.get('/trail');
    await client.get('/municipalities');
    await client.get('/nergens');
    expect(await events()).toEqual([]);
  });

  it('when somebody asks for what is hidden from them, guesses a code or takes the history along, then that is kept', async () => {
    await givenMunicipalities(test);
    const [mine, theirs] = [await givenWorkspace(test), await givenWorkspace(test)];
    expect((await mine.lead.get(`${theirs.path}/contact-routes`)).status).toBe(404);
    const email = await givenUser(test, ADMINISTRATOR);
    const administrator = await signIn(test, email);
    expect((await administrator.get('/trail/export')).status).toBe(200);
    const thief = test.client();
    await thief.get('/session');
    await thief.post('/session', { email, password: PASSWORD });
    await thief.post('/session/second-factor', { code: '00000000' });

    const kept = (await events()).map(({ code, email: who }) => [code, who === email]);
    expect(kept).toContainEqual(['permission.hidden', false]);
    expect(kept).toContainEqual(['trail.exported', true]);
    expect(kept).toContainEqual(['second-factor.wrong-code', true]);
  });

  it('when its time is over, then it goes', async () => {
    const client = await signIn(test, await givenUser(test, ADMINISTRATOR));
    expect(await events()).toHaveLength(1);
    test.clock.forward(179 * 24 * 60);
    await test.app.get(Jobs).runNow('security-events-cleanup');
    expect(await events()).toHaveLength(1);
    test.clock.forward(2 * 24 * 60);
    await test.app.get(Jobs).runNow('security-events-cleanup');
    expect(await events()).toEqual([]);
    expect((await client.get('/session')).body.user).toBeNull();
  });
});
