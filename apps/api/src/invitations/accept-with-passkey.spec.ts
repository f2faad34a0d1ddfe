import { v7 as uuidv7 } from 'uuid';
import { SoftwareAuthenticator } from '../passkeys/software-authenticator.testing.js';
import { unaskedKey, useToSignIn } from '../passkeys/passkey.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenUser, PASSWORD } from '../users/user.testing.js';
import { mailedToken, visitor } from './invitation.testing.js';

describe('accepting an invitation with a passkey', () => {
  let test: TestApp;
  let workspace: Workspace;
  let email: string;
  let token: string;
  let client: TestClient;
  let device: SoftwareAuthenticator;

  beforeAll(async () => {
    test = await testApp({ requireSecondFactor: true });
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
  });
  beforeEach(async () => {
    email = `${uuidv7()}@voorbeeld.example`;
    device = new SoftwareAuthenticator();
    await invite(email);
    token = await mailedToken(test, email);
    client = await visitor(test);
  });
  afterAll(() => test.close());

  async function invite(address: string): Promise<void> {
    const asked = { email: address, role: 'editor', from: '2026-11-03' };
    expect((await workspace.lead.post(`${workspace.path}/invitations`, asked)).status).toBe(201);
  }
  const begin = (own: object = {}) =>
    client.post('/invitations/passkey-options', { token, name: 'Noor', ...own });
  const accept = (own: object) =>
    client.post('/invitations/acceptance', { token, name: 'Noor', ...own });
  const people = () =>
    test.database.query('SELECT password_hash AS hash FROM users WHERE email = $1', [email]);

  it('when a device made one, then there is an account without a password, signed in with it', async () => {
    const { status, body: creation } = await begin();
    expect(status).toBe(201);
    expect(creation.user).toMatchObject({ name: email, displayName: 'Noor' });
    expect(creation.authenticatorSelection.userVerification).toBe('required');
    expect((await accept({ passkey: device.create(creation) })).status).toBe(204);
    expect(await people()).toEqual([{ hash: null }]);
    expect((await client.get(`${workspace.path}/contact-routes`)).status).toBe(200);
    // The codes for when the phone is gone can be made at once: the sign-in is of now.
    expect((await client.post('/account/recovery-codes')).body.recoveryCodes).toHaveLength(10);

    await client.delete('/session');
    expect((await useToSignIn(client, device)).body.user).toMatchObject({ email, name: 'Noor' });
    const { passkeys } = (await client.get('/account')).body;
    const refused = await client.delete(`/account/passkeys/${passkeys[0].id}`);
    expect(refused.body.code).toBe('passkey.last-way-in');
    const password = await client.post('/session', { email, password: '' });
    expect(password.status).toBe(400);
  });

  it('when the device did not look who holds it, or nobody asked it, then nothing is made and the link still works', async () => {
    const { body: creation } = await begin();
    const unverified = await accept({ passkey: device.create(creation, { unverified: true }) });
    expect([unverified.status, unverified.body.code]).toEqual([400, 'passkey.refused']);
    const again = await accept({ passkey: device.create(creation) });
    expect([again.status, again.body.code]).toEqual([409, 'passkey.too-late']);
    expect((await accept({ passkey: unaskedKey })).body.code).toBe('passkey.too-late');
    expect((await client.get('/session')).body.user).toBeNull();
    expect(await people()).toEqual([]);
    const { body: second } = await begin();
    expect((await accept({ passkey: device.create(second) })).status).toBe(204);
  });

  it('when there is no password and no passkey, then one of them is asked for', async () => {
    expect((await accept({})).body.errors[0].pointer).toBe('/password');
    expect(await people()).toEqual([]);
  });

  it('when there is an account meanwhile, then it is not given a way in by a mail alone', async () => {
    const { body: creation } = await begin();
    const known = await givenUser(test);
    await test.database.query('UPDATE users SET email = $1 WHERE email = $2', [email, known]);
    const refused = await accept({ passkey: device.create(creation) });
    expect([refused.status, refused.body.code]).toEqual([409, 'user.exists']);
    expect([(await begin()).status, (await begin()).body.code]).toEqual([409, 'user.exists']);
    expect((await useToSignIn(client, device)).status).toBe(401);
    expect((await accept({})).status).toBe(204);
  });

  it('when the link was used, then no passkey is begun', async () => {
    expect((await accept({ password: PASSWORD })).status).toBe(204);
    const refused = await begin();
    expect([refused.status, refused.body.code]).toEqual([410, 'link.ended']);
  });
});
