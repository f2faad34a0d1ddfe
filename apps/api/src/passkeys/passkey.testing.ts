import { randomBytes } from 'node:crypto';
import type { PasskeyCreation, PasskeyRequest } from '@zorgpaden/domain/passkeys/contract';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';
import { SoftwareAuthenticator, type Wrong } from './software-authenticator.testing.js';

const challenge = randomBytes(32).toString('base64url');
const stranger = new SoftwareAuthenticator();

/** A passkey that nobody asked for. */
export const unaskedKey = stranger.create({
  ...({ rp: { id: 'localhost', name: '' }, challenge } as PasskeyCreation),
  user: { id: randomBytes(16).toString('base64url'), name: '', displayName: '' },
});

/** The same, used by somebody whom nobody asked to. */
export const unaskedUse = stranger.get({ rpId: 'localhost', challenge } as PasskeyRequest);

/** Has a device make a passkey for who is signed in here, or on the way. */
export async function addPasskey(
  client: TestClient,
  device: SoftwareAuthenticator,
  { wrong = {}, ...more }: { readonly wrong?: Wrong; readonly name?: string } = {},
): Promise<Answer> {
  const creation = await client.post('/account/passkey-options');
  if (creation.status !== 201) return creation;
  return client.post('/account/passkeys', {
    passkey: device.create(creation.body, wrong),
    ...more,
  });
}

/** Signs in with the passkey that a device made last. */
export async function useToSignIn(
  client: TestClient,
  device: SoftwareAuthenticator,
  wrong: Wrong = {},
): Promise<Answer> {
  const request = await client.post('/session/passkey-options');
  if (request.status !== 201) return request;
  return client.post('/session/passkey', { passkey: device.get(request.body, wrong) });
}

/** A browser that asked who is signed in, and can write. */
export async function browser(test: TestApp): Promise<TestClient> {
  const client = test.client();
  await client.get('/session');
  return client;
}
