import type { TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { totpCode } from './totp.js';

/** What somebody in the tests has at home: the app, and the codes on paper. */
interface Belongings {
  readonly secret: string;
  readonly recoveryCodes: string[];
}

const belongings = new Map<string, Belongings>();

/** What this account set up, once it did. */
export function belongingsOf(email: string): Belongings {
  const found = belongings.get(email);
  if (found === undefined) throw new Error(`${email} has no second factor`);
  return found;
}

/** Goes on where the password was right: sets up an app the first time, gives a code from then on. */
export async function giveSecondFactor(
  test: TestApp,
  client: TestClient,
  email: string,
  asked: 'required' | 'setup' | undefined,
): Promise<void> {
  if (asked === undefined) return;
  if (asked === 'setup') {
    const { secret, recoveryCodes } = await setUpTotp(test, client);
    // Codes of before still hold when there were some: then no new ones are made.
    const kept = recoveryCodes.length > 0 ? recoveryCodes : belongingsOf(email).recoveryCodes;
    belongings.set(email, { secret, recoveryCodes: kept });
    return;
  }
  // The clock of a test stands still, and a code of an app works once: those on paper are all different.
  const code = belongingsOf(email).recoveryCodes.pop();
  const answer = await client.post('/session/second-factor', { code });
  if (answer.status !== 201) throw new Error(answer.text);
}

/** Sets up an app in a browser in which somebody is signed in, or on the way. */
export async function setUpTotp(test: TestApp, client: TestClient): Promise<Belongings> {
  const proposed = await client.post('/account/totp');
  if (proposed.status !== 201) throw new Error(proposed.text);
  const { secret } = proposed.body;
  const confirmed = await client.put('/account/totp', { code: totpCode(secret, test.clock.now()) });
  if (confirmed.status !== 200) throw new Error(confirmed.text);
  return { secret, recoveryCodes: [...confirmed.body.recoveryCodes] };
}
