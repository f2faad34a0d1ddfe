import { randomBytes } from 'node:crypto';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { givenUser, PASSWORD, signedInAs, signIn } from '../users/user.testing.js';
import { addPasskey, browser } from './passkey.testing.js';
import { SoftwareAuthenticator } from './software-authenticator.testing.js';

describe('a passkey as the second factor', () => {
  let test: TestApp;
  let email: string;
  let device: SoftwareAuthenticator;

  beforeAll(async () => {
    test = await testApp();
  });
  beforeEach(async () => {
    email = await givenUser(test);
    device = new SoftwareAuthenticator();
    expect((await addPasskey(await signIn(test, email), device)).status).toBe(201);
  });
  afterAll(() => test.close());

  it('when it is used after the password, then it is the second factor, without a look at its holder', async () => {
    const client = await browser(test);
    const { body } = await client.post('/session', { email, password: PASSWORD });
    expect(body).toEqual({
      user: null,
      secondFactor: 'required',
      secondFactorBy: ['passkey', 'recovery-code'],
    });
    const request = await client.post('/session/second-factor/passkey-options');
    expect(request.body).toMatchObject({
      userVerification: 'preferred',
      allowCredentials: [{ id: device.keys[0]?.id, type: 'public-key', transports: ['internal'] }],
    });
    const passkey = device.get(request.body, { unverified: true });
    const before = client.cookies.get('session');
    const answer = await client.post('/session/second-factor/passkey', {
      passkey,
      rememberDevice: true,
    });
    expect(answer.status).toBe(201);
    expect(answer.body.user).toMatchObject({ email });
    expect(client.cookies.get('session')).not.toBe(before);

    await client.delete('/session');
    const again = await client.post('/session', { email, password: PASSWORD });
    expect(again.body.user).toMatchObject({ email });
  });

  it('when somebody else’s is used after the password, then it is refused', async () => {
    const other = new SoftwareAuthenticator();
    await addPasskey(await signedInAs(test), other);
    const client = await browser(test);
    await client.post('/session', { email, password: PASSWORD });
    const { body: request } = await client.post('/session/second-factor/passkey-options');
    const refused = await client.post('/session/second-factor/passkey', {
      passkey: other.get(request),
    });
    expect([refused.status, refused.body.code]).toEqual([401, 'session.passkey-refused']);
    expect((await client.get('/account')).body.code).toBe('session.second-factor-asked');
  });

  it('when no second factor is asked, then none is taken', async () => {
    const client = await browser(test);
    for (const path of ['passkey-options', 'passkey']) {
      const request = { challenge: randomBytes(32).toString('base64url'), rpId: 'localhost' };
      const body = path === 'passkey' ? { passkey: device.get(request as never) } : undefined;
      const answer = await client.post(`/session/second-factor/${path}`, body);
      expect([answer.status, answer.body.code]).toEqual([409, 'second-factor.not-asked']);
    }
  });
});
