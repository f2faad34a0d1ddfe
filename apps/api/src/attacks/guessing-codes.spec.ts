import { randomBytes } from 'node:crypto';
import { mailedToken, visitor } from '../invitations/invitation.testing.js';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { givenMunicipalities, givenWorkspace } from '../publications/coalition.testing.js';
import { totpCode } from '../second-factors/index.js';
import { belongingsOf } from '../second-factors/second-factor.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signIn } from '../users/user.testing.js';
import { addressOf, guess, guesses, patient, sendFrom } from './guess.testing.js';

describe('ten thousand guesses at a code, by somebody who knows the password', () => {
  let test: TestApp;
  let email: string;
  let owner: TestClient;

  beforeAll(async () => {
    test = await testApp();
  });
  beforeEach(async () => {
    email = await givenUser(test, ADMINISTRATOR);
    owner = await signIn(test, email);
  });
  afterAll(() => test.close());

  /** The browser of a thief: the password was right, a code is asked. */
  async function thief(): Promise<TestClient> {
    const client = test.client();
    await client.get('/session');
    const { body } = await client.post('/session', { email, password: PASSWORD });
    expect(body.secondFactor).toBe('required');
    return client;
  }

  /** Six digits that no app shows at this moment. */
  function wrongCode(number: number): string {
    const now = test.clock.now().getTime();
    const { secret } = belongingsOf(email);
    const shown = [-30_000, 0, 30_000].map((off) => totpCode(secret, new Date(now + off)));
    const code = String(number).padStart(6, '0');
    return shown.includes(code) ? '999999' : code;
  }

  it(
    'get nowhere, and the owner works on and signs in again on a device that is known',
    async () => {
      const token = (await thief()).cookies.get('session') ?? '';
      const counts = await guess((number) =>
        sendFrom(test, { remoteAddress: addressOf(number), token }, '/session/second-factor', {
          code: wrongCode(number),
        }),
      );
      expect(counts).toEqual({ 400: 5, 429: guesses - 5 });

      expect((await owner.get('/session')).body.user).toMatchObject({ email });
      await owner.delete('/session');
      expect((await owner.post('/session', { email, password: PASSWORD })).status).toBe(201);
      const code = belongingsOf(email).recoveryCodes.pop();
      expect((await owner.post('/session/second-factor', { code })).status).toBe(201);
    },
    patient,
  );

  it(
    'with patience, and begun anew each hour, are looked at twenty times a day',
    async () => {
      let looked = 0;
      for (let hour = 0; hour < 48; hour += 1) {
        const client = await thief();
        for (let number = 0; number < 6; number += 1) {
          const code = wrongCode(hour * 6 + number);
          const { status } = await client.post('/session/second-factor', { code });
          if (status === 400) looked += 1;
        }
        test.clock.forward(60);
      }
      expect(looked).toBe(40);
    },
    patient,
  );
});

describe('ten thousand guesses at an invitation', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());

  it(
    'find none, and leave it to who was invited',
    async () => {
      const { lead, path } = await givenWorkspace(test);
      const email = someAddress();
      const from = test.clock.now().toISOString().slice(0, 10);
      const invited = await lead.post(`${path}/invitations`, { email, role: 'editor', from });
      expect(invited.status).toBe(201);

      const token = (await visitor(test)).cookies.get('session') ?? '';
      const counts = await guess((number) => {
        const guessed = { token: randomBytes(32).toString('base64url') };
        const way = { remoteAddress: addressOf(number), token };
        return number % 2 === 0
          ? sendFrom(test, way, '/invitations/offer', guessed)
          : sendFrom(test, way, '/invitations/acceptance', {
              ...guessed,
              name: 'Noor',
              password: PASSWORD,
            });
      });
      expect(counts).toEqual({ 410: guesses });

      const taken = await (
        await visitor(test)
      ).post('/invitations/acceptance', {
        token: await mailedToken(test, email),
        name: 'Noor',
        password: PASSWORD,
      });
      expect(taken.status).toBe(204);
    },
    patient,
  );
});
