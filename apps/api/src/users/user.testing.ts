import type { Role } from '@zorgpaden/domain/shared';
import { someAddress } from '../platform/testing/some-address.testing.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { giveSecondFactor } from '../second-factors/second-factor.testing.js';
import { CreateUser } from './index.js';

/** A password of enough characters, the same for everybody in the tests. */
export const PASSWORD = 'een lang wachtwoord';

/** The role that reaches everything that an administrator manages. */
export const ADMINISTRATOR = { role: 'administrator', scope: { kind: 'nation' } } as const;

/** An account with these roles, and its mail address. */
export async function givenUser(test: TestApp, ...roles: Role[]): Promise<string> {
  const email = someAddress();
  const ctx = { requestId: 'test', now: test.clock.now(), language: 'nl', user: null } as const;
  await test.app
    .get(CreateUser, { strict: false })
    .execute(ctx, { email, name: 'Trekker', password: PASSWORD, roles });
  return email;
}

/** A browser in which this account is signed in, through the front door, with a second factor. */
export async function signIn(test: TestApp, email: string): Promise<TestClient> {
  const client = test.client();
  await client.get('/session');
  const answer = await client.post('/session', { email, password: PASSWORD });
  if (answer.status !== 201) throw new Error(answer.text);
  await giveSecondFactor(test, client, email.toLowerCase(), answer.body.secondFactor);
  return client;
}

/** A browser in which somebody with these roles is signed in. */
export async function signedInAs(test: TestApp, ...roles: Role[]): Promise<TestClient> {
  return signIn(test, await givenUser(test, ...roles));
}
