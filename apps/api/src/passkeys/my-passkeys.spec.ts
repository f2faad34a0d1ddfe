import { v7 as uuidv7 } from 'uuid';
import { Jobs } from '../platform/jobs/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { setUpTotp } from '../second-factors/second-factor.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signIn } from '../users/user.testing.js';
import { addPasskey, browser, useToSignIn } from './passkey.testing.js';
import { SoftwareAuthenticator, type Wrong } from './software-authenticator.testing.js';

describe('my passkeys', () => {
  let test: TestApp;
  let email: string;
  let client: TestClient;
  let device: SoftwareAuthenticator;

  beforeAll(async () => {
    test = await testApp({ requireSecondFactor: true });
  });
  beforeEach(async () => {
    email = await givenUser(test);
    client = await signIn(test, email);
    device = new SoftwareAuthenticator();
  });
  afterAll(() => test.close());

  const account = async (of = client) => (await of.get('/account')).body;
  const withoutPassword = () =>
    test.database.query('UPDATE users SET password_hash = NULL WHERE email = $1', [email]);

  it('when a device makes one, then it is called after the device, and the codes for when it is gone are told', async () => {
    const answer = await addPasskey(client, device);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      passkey: {
        id: expect.any(String),
        name: 'Passkey',
        createdAt: test.clock.now().toISOString(),
        lastUsedAt: null,
      },
      recoveryCodes: Array.from({ length: 10 }, () => expect.any(String)),
    });
    expect((await account()).passkeys).toEqual([answer.body.passkey]);

    // The session that made it goes on; the codes of before still hold.
    const second = await addPasskey(client, device, { name: ' Mijn telefoon ' });
    expect(second.body).toMatchObject({ passkey: { name: 'Mijn telefoon' }, recoveryCodes: [] });
    const third = await addPasskey(client, new SoftwareAuthenticator());
    expect(third.body.passkey.name).toBe('Passkey 2');
  });

  it('when a lead signs in for the first time, then a passkey completes it', async () => {
    email = await givenUser(test, ADMINISTRATOR);
    const first = await browser(test);
    expect((await first.post('/session', { email, password: PASSWORD })).body.secondFactor).toBe(
      'setup',
    );
    const before = first.cookies.get('session');
    const answer = await addPasskey(first, device);
    expect(answer.body.recoveryCodes).toHaveLength(10);
    expect(first.cookies.get('session')).not.toBe(before);
    expect((await first.get('/people')).status).toBe(200);
    expect((await useToSignIn(await browser(test), device)).status).toBe(201);
  });

  it('when it is asked for, then the device has to keep it, and to know its holder where it is the only way in', async () => {
    await addPasskey(client, device);
    const { body } = await client.post('/account/passkey-options');
    expect(body).toMatchObject({
      rp: { id: 'localhost', name: 'Zorgpaden Kansrijke Start' },
      user: { name: email, displayName: 'Trekker' },
      excludeCredentials: [{ id: device.keys[0]?.id }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      attestation: 'none',
    });
    expect((await addPasskey(client, device, { wrong: { unverified: true } })).status).toBe(201);

    await withoutPassword();
    const { body: stricter } = await client.post('/account/passkey-options');
    expect(stricter.authenticatorSelection.userVerification).toBe('required');
    const refused = await addPasskey(client, device, { wrong: { unverified: true } });
    expect([refused.status, refused.body.code]).toEqual([400, 'passkey.refused']);
  });

  it.each<[string, Wrong]>([
    ['another origin', { origin: 'https://elders.example' }],
    ['another party', { rpId: 'elders.example' }],
    ['a signature to sign in', { type: 'webauthn.get' }],
    ['no touch', { absent: true }],
  ])('when it comes with %s, then it is refused', async (_, wrong) => {
    const refused = await addPasskey(client, device, { wrong });
    expect([refused.status, refused.body.code]).toEqual([400, 'passkey.refused']);
    expect((await account()).passkeys).toEqual([]);
  });

  it('when a challenge is old, used, or of another browser, then nothing is added', async () => {
    const { body: creation } = await client.post('/account/passkey-options');
    const passkey = device.create(creation);
    const elsewhere = await signIn(test, await givenUser(test));
    expect((await elsewhere.post('/account/passkeys', { passkey })).body.code).toBe(
      'passkey.too-late',
    );
    // This completes the sign-in under another token: what was asked for before is over.
    expect((await client.post('/account/passkeys', { passkey })).status).toBe(201);
    expect((await client.post('/account/passkeys', { passkey })).body.code).toBe(
      'passkey.too-late',
    );
    const { body: late } = await client.post('/account/passkey-options');
    test.clock.forward(5);
    const refused = await client.post('/account/passkeys', { passkey: device.create(late) });
    expect([refused.status, refused.body.code]).toEqual([409, 'passkey.too-late']);
    expect((await account()).passkeys).toHaveLength(1);
  });

  it('when a passkey is in use already, by whomever, then it is not added', async () => {
    await addPasskey(client, device);
    const other = await signIn(test, await givenUser(test));
    const { body: creation } = await other.post('/account/passkey-options');
    const copy = new SoftwareAuthenticator();
    const passkey = copy.create(creation);
    await test.database.query('UPDATE passkeys SET credential_id = $1 WHERE credential_id = $2', [
      ...[passkey.id, device.keys[0]?.id],
    ]);
    const refused = await other.post('/account/passkeys', { passkey });
    expect([refused.status, refused.body.code]).toEqual([409, 'passkey.exists']);
    expect((await account(other)).recoveryCodesLeft).toBe(0);
  });

  it('when the sign-in was a while ago, then it is asked for again, and a name can be changed all the same', async () => {
    const { id } = (await addPasskey(client, device)).body.passkey;
    test.clock.forward(15);
    for (const refused of [
      await client.post('/account/passkey-options'),
      await addPasskey(client, device),
      await client.delete(`/account/passkeys/${id}`),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([403, 'session.not-recent']);
    }
    expect((await client.patch(`/account/passkeys/${id}`, { name: 'Werklaptop' })).status).toBe(
      204,
    );
    expect((await account()).passkeys[0].name).toBe('Werklaptop');
    const problems = [
      await client.patch(`/account/passkeys/${id}`, { name: ' ' }),
      await client.patch(`/account/passkeys/${id}`, { name: 'Bel 111222333' }),
    ].map(({ body }) => body.errors[0].code);
    expect(problems).toEqual(['field.required', 'field.citizen-service-number']);
  });

  it('when one is removed, then nobody signs in with it, and the last way in stays', async () => {
    const { id } = (await addPasskey(client, device)).body.passkey;
    const other = new SoftwareAuthenticator();
    const { id: otherId } = (await addPasskey(client, other)).body.passkey;
    await withoutPassword();
    expect((await client.delete(`/account/passkeys/${id}`)).status).toBe(204);
    expect((await useToSignIn(await browser(test), device)).status).toBe(401);
    const refused = await client.delete(`/account/passkeys/${otherId}`);
    expect([refused.status, refused.body.code]).toEqual([409, 'passkey.last-way-in']);
    expect((await useToSignIn(await browser(test), other)).status).toBe(201);
    expect((await client.delete(`/account/passkeys/${id}`)).status).toBe(404);
    await test.database.query(
      `INSERT INTO identities (id, user_id, provider, issuer, subject, created_at, last_used_at)
       SELECT gen_random_uuid(), user_id, 'almelo', 'https://aanmelden.example', id, now(), now()
       FROM passkeys WHERE id = $1`,
      [otherId],
    );
    expect((await client.delete(`/account/passkeys/${otherId}`)).status).toBe(204);
  });

  it('when two are removed at once and one must stay, then one stays', async () => {
    const ids = [
      (await addPasskey(client, device)).body.passkey.id,
      (await addPasskey(client, new SoftwareAuthenticator())).body.passkey.id,
    ];
    await withoutPassword();
    const answers = await Promise.all(ids.map((id) => client.delete(`/account/passkeys/${id}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('when a role asks for a second factor, then the last one stays', async () => {
    email = await givenUser(test, ADMINISTRATOR);
    const first = await browser(test);
    await first.post('/session', { email, password: PASSWORD });
    const { id } = (await addPasskey(first, device)).body.passkey;
    const refused = await first.delete(`/account/passkeys/${id}`);
    expect([refused.status, refused.body.code]).toEqual([409, 'second-factor.last']);
    await setUpTotp(test, first);
    expect((await first.delete(`/account/passkeys/${id}`)).status).toBe(204);
  });

  it('when it is somebody else’s, then it does not exist', async () => {
    const { id } = (await addPasskey(client, device)).body.passkey;
    const other = await signIn(test, await givenUser(test));
    for (const theirs of [id, uuidv7()]) {
      expect((await other.delete(`/account/passkeys/${theirs}`)).status).toBe(404);
      const renamed = await other.patch(`/account/passkeys/${theirs}`, { name: 'Van mij' });
      expect(renamed.status).toBe(404);
    }
    expect((await account()).passkeys[0]).toMatchObject({ id, name: 'Passkey' });
  });

  it('when there are twenty, then that is enough', async () => {
    for (let made = 0; made < 20; made += 1) {
      expect((await addPasskey(client, device)).status).toBe(201);
    }
    const refused = await addPasskey(client, device);
    expect([refused.status, refused.body.code]).toEqual([409, 'passkey.too-many']);
  });

  it('when a challenge was not answered in time, then it goes', async () => {
    await client.post('/account/passkey-options');
    const left = () => test.database.query('SELECT 1 FROM passkey_challenges');
    expect(await left()).not.toEqual([]);
    test.clock.forward(6);
    await test.app.get(Jobs).runNow('passkey-challenge-cleanup');
    expect(await left()).toEqual([]);
  });

  it('when the trail is read, then it says what was done, and not what a passkey is called', async () => {
    const { id } = (await addPasskey(client, device, { name: 'Sleutelbos' })).body.passkey;
    await client.patch(`/account/passkeys/${id}`, { name: 'Sleutelhanger' });
    await client.delete(`/account/passkeys/${id}`);
    const lines = await test.database.query<{ action: string }>(
      `SELECT action FROM trail_entries WHERE subject_id = (SELECT id::text FROM users WHERE email = $1)
       AND action LIKE '%passkey' ORDER BY seq`,
      [email],
    );
    expect(lines.map(({ action }) => action)).toEqual([
      'add-passkey',
      'rename-passkey',
      'remove-passkey',
    ]);
    const values = JSON.stringify(
      await test.database.query('SELECT to_jsonb(t) FROM trail_values t'),
    );
    expect(values).not.toMatch(/Sleutelbos|Sleutelhanger/);
  });

  it('when one is added or removed, then its owner is told; at a first set-up not', async () => {
    const told = async () =>
      (
        await test.database.query<{ text: string }>(
          `SELECT content->>'text' AS text FROM mails
           WHERE recipient = $1 AND kind = 'sign-in-changed' ORDER BY id`,
          [email],
        )
      ).map(({ text }) => /een passkey (toegevoegd|weggehaald)/.exec(text)?.[1]);
    const { id } = (await addPasskey(client, device)).body.passkey;
    await client.delete(`/account/passkeys/${id}`);
    expect(await told()).toEqual(['toegevoegd', 'weggehaald']);

    email = await givenUser(test, ADMINISTRATOR);
    const first = await browser(test);
    await first.post('/session', { email, password: PASSWORD });
    await addPasskey(first, device);
    expect(await told()).toEqual([]);
  });
});
