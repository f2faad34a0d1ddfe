import { randomBytes } from 'node:crypto';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signIn, signedInAs } from '../users/user.testing.js';
import { addressOf, guess, guesses, patient, sendFrom } from './guess.testing.js';

/** Where the browsers of the tests are. */
const HERE = '127.0.0.1';

describe('ten thousand guesses', () => {
  let test: TestApp;
  const token = randomBytes(32).toString('base64url');

  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  const attempt = (remoteAddress: string, body: object) =>
    sendFrom(test, { remoteAddress, token }, '/session', body);

  it(
    'at a password get nowhere, and lock nobody else out',
    async () => {
      const email = await givenUser(test, ADMINISTRATOR);
      const victim = await signIn(test, email);
      const counts = await guess((number) =>
        attempt(addressOf(number), { email, password: `gok nummer ${number}` }),
      );
      // Each that got past the throttle cost a hash: no more of those than it lets by.
      expect(counts).toEqual({ 401: 30, 429: guesses - 30 });

      expect((await victim.get('/session')).body.user).not.toBeNull();
      await signedInAs(test, ADMINISTRATOR);
      test.clock.forward(15);
      await signIn(test, email);
    },
    patient,
  );

  it(
    'at a password leave a device that signed in before its own allowance, also behind the same address',
    async () => {
      const email = await givenUser(test, ADMINISTRATOR);
      const owner = await signIn(test, email);
      await owner.delete('/session');
      for (let number = 0; number < 60; number += 1) {
        await attempt(HERE, { email, password: `gok nummer ${number}` });
      }
      expect((await attempt(HERE, { email, password: PASSWORD })).statusCode).toBe(429);

      expect((await owner.post('/session', { email, password: 'verkeerd getypt' })).status).toBe(
        401,
      );
      expect((await owner.post('/session', { email, password: PASSWORD })).status).toBe(201);
    },
    patient,
  );

  it(
    'at accounts from one address find none, and that address alone has to wait',
    async () => {
      const counts = await guess((number) =>
        attempt('198.51.100.7', { email: `${number}@voorbeeld.example`, password: PASSWORD }),
      );
      expect(counts).toEqual({ 401: 50, 429: guesses - 50 });

      const email = await givenUser(test, ADMINISTRATOR);
      const elsewhere = await attempt('198.51.100.8', { email, password: PASSWORD });
      expect(elsewhere.statusCode).toBe(201);
    },
    patient,
  );

  it(
    'at a session cookie find none, and end none',
    async () => {
      const victim = await signedInAs(test, ADMINISTRATOR);
      const counts = await guess(
        (number) =>
          test.app.inject({
            method: 'GET',
            url: '/api/v1/session',
            remoteAddress: addressOf(number),
            headers: { cookie: `session=${randomBytes(32).toString('base64url')}` },
          }),
        (answer) => `${answer.statusCode} ${JSON.stringify(answer.json().user)}`,
      );
      expect(counts).toEqual({ '200 null': guesses });
      expect((await victim.get('/session')).body.user).not.toBeNull();
    },
    patient,
  );
});
