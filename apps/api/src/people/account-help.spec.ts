import { v7 as uuidv7 } from 'uuid';
import { belongingsOf } from '../second-factors/second-factor.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signedInAs, signIn } from '../users/user.testing.js';

const given = { reason: 'Telefoon en codes kwijt', madeSureBy: 'called-back' };

describe('what an administrator does for somebody', () => {
  let test: TestApp;
  let administrator: TestClient;
  let email: string;
  let id: string;

  beforeAll(async () => {
    test = await testApp();
    administrator = await signedInAs(test, ADMINISTRATOR);
  });
  beforeEach(async () => {
    email = await givenUser(test, ADMINISTRATOR);
    id = (await person()).id;
  });
  afterAll(() => test.close());

  const person = async () =>
    (await administrator.post('/people/search', { text: email })).body.items[0];
  const reset = (personId = id, body: object = given) =>
    administrator.post(`/people/${personId}/second-factor-reset`, body);
  const signOut = (personId = id) =>
    administrator.post(`/people/${personId}/sign-out`, { reason: 'Laptop kwijt' });
  const count = async (table: string) =>
    (await test.database.query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [id])).length;

  it('when a second factor is reset, then all of it is gone, every session ended, and the next sign-in sets it up', async () => {
    const client = await signIn(test, email);
    const [code] = belongingsOf(email).recoveryCodes;
    expect((await person()).hasSecondFactor).toBe(true);

    expect((await reset()).status).toBe(204);

    expect((await person()).hasSecondFactor).toBe(false);
    expect((await client.get('/session')).body.user).toBeNull();
    for (const table of [
      'totp_secrets',
      'recovery_codes',
      'passkeys',
      'known_devices',
      'sessions',
    ]) {
      expect([table, await count(table)]).toEqual([table, 0]);
    }
    const next = await client.post('/session', { email, password: PASSWORD });
    expect(next.body.secondFactor).toBe('setup');
    expect((await client.post('/session/second-factor', { code })).status).toBe(409);
    await signIn(test, email);
    expect((await person()).hasSecondFactor).toBe(true);
  });

  it('when a second factor is reset, then its owner is told, and the trail says why and how it was made sure', async () => {
    await signIn(test, email);
    await reset();
    const [mail] = await test.database.query<{ text: string }>(
      `SELECT content->>'text' AS text FROM mails
       WHERE recipient = $1 AND kind = 'second-factor-reset'`,
      [email],
    );
    expect(mail?.text).toContain('uw tweede stap weggehaald');
    const values = await test.database.query<{ name: string; value: string }>(
      `SELECT v.name, v.value::text FROM trail_entries e JOIN trail_values v ON v.entry_id = e.id
       WHERE e.action = 'reset-second-factor' AND e.subject_id = $1 AND v.name LIKE 'after.%'
       ORDER BY v.name`,
      [id],
    );
    expect(values.map(({ name, value }) => [name, JSON.parse(value)])).toEqual([
      ['after.madeSureBy', 'called-back'],
      ['after.reason', given.reason],
    ]);
  });

  it.each([
    [{ reason: given.reason }, '/madeSureBy'],
    [{ ...given, madeSureBy: 'a feeling' }, '/madeSureBy'],
    [{ ...given, reason: ' ' }, '/reason'],
  ])('when %j is sent, then the field %s is refused', async (body, pointer) => {
    const answer = await reset(id, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });

  it('when there is no second factor, or nobody, then it says so', async () => {
    const none = await reset();
    expect([none.status, none.body.code]).toEqual([409, 'people.no-second-factor']);
    expect((await reset(uuidv7())).status).toBe(404);
    expect((await signOut(uuidv7())).status).toBe(404);
  });

  it('when it is about oneself, then it is refused', async () => {
    const { id: self } = (await administrator.get('/session')).body.user;
    for (const answer of [await reset(self), await signOut(self)]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'permission.oneself']);
    }
  });

  it('when the administrator signed in longer than a quarter ago, then a reset is refused', async () => {
    await signIn(test, email);
    test.clock.forward(15);
    const refused = await reset();
    expect([refused.status, refused.body.code]).toEqual([403, 'session.not-recent']);
    expect((await person()).hasSecondFactor).toBe(true);
    administrator = await signedInAs(test, ADMINISTRATOR);
  });

  it('when somebody is signed out, then everywhere, no device is remembered, and they can sign in again', async () => {
    const client = await signIn(test, email);
    await test.database.query(
      `UPDATE known_devices SET remembered_until = 'infinity' WHERE user_id = $1`,
      [id],
    );
    expect((await signOut()).status).toBe(204);
    expect((await client.get('/session')).body.user).toBeNull();
    const next = await client.post('/session', { email, password: PASSWORD });
    expect(next.body.secondFactor).toBe('required');
  });
});
