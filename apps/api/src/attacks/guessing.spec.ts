import { randomBytes } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { xsrfTokenOf } from '../platform/auth/session-cookie.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signIn, signedInAs } from '../users/user.testing.js';

const guesses = 10_000;
const patient = 180_000;

describe('ten thousand guesses', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  /** Asks ten thousand times, some at a time, and counts what came of it. */
  async function guess(
    attempt: (number: number) => Promise<LightMyRequestResponse>,
    outcome: (answer: LightMyRequestResponse) => string,
  ): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    let next = 0;
    const worker = async () => {
      while (next < guesses) {
        const name = outcome(await attempt(next++));
        counts[name] = (counts[name] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    return counts;
  }

  /** Every guess from another address, as a net of rented machines would. */
  const addressOf = (number: number) => `203.0.${113 + (number >> 8)}.${number & 255}`;

  it(
    'at a password get nowhere, and lock nobody else out',
    async () => {
      const email = await givenUser(test, ADMINISTRATOR);
      const victim = await signIn(test, email);
      const token = randomBytes(32).toString('base64url');
      const counts = await guess(
        (number) =>
          test.app.inject({
            method: 'POST',
            url: '/api/v1/session',
            remoteAddress: addressOf(number),
            payload: { email, password: `gok nummer ${number}` },
            headers: { cookie: `session=${token}`, 'x-xsrf-token': xsrfTokenOf(token) },
          }),
        ({ statusCode }) => String(statusCode),
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
    'at accounts from one address find none, and that address alone has to wait',
    async () => {
      const token = randomBytes(32).toString('base64url');
      const attempt = (remoteAddress: string, body: object) =>
        test.app.inject({
          method: 'POST',
          url: '/api/v1/session',
          remoteAddress,
          payload: body,
          headers: { cookie: `session=${token}`, 'x-xsrf-token': xsrfTokenOf(token) },
        });
      const counts = await guess(
        (number) =>
          attempt('198.51.100.7', { email: `${number}@voorbeeld.example`, password: PASSWORD }),
        ({ statusCode }) => String(statusCode),
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
