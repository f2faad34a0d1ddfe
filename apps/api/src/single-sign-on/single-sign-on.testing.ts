import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import type { TestProvider } from './provider.testing.js';

/** Goes to a provider and signs in there: what the browser comes back with. */
export async function goTo(
  provider: TestProvider,
  client: TestClient,
  returnPath?: string,
): Promise<Record<string, string>> {
  await client.get('/session');
  const body = returnPath === undefined ? {} : { returnPath };
  const answer = await client.post(`/session/providers/${provider.id}/authorization`, body);
  if (answer.status !== 201) throw new Error(answer.text);
  return provider.visit(answer.body.address);
}

/** Comes back with it. */
export function arrive(
  provider: TestProvider,
  client: TestClient,
  answer: Record<string, string>,
): Promise<Answer> {
  return client.post(`/session/providers/${provider.id}/arrivals`, answer);
}

export async function signInThrough(
  provider: TestProvider,
  client: TestClient,
  returnPath?: string,
): Promise<Answer> {
  return arrive(provider, client, await goTo(provider, client, returnPath));
}
