import type { LightMyRequestResponse } from 'fastify';
import { xsrfTokenOf } from '../platform/auth/session-cookie.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';

export const guesses = 10_000;

/** Enough for ten thousand requests on a busy machine, in milliseconds. */
export const patient = 180_000;

/** Every guess from another address, as a net of rented machines would. */
export const addressOf = (number: number) => `203.0.${113 + (number >> 8)}.${number & 255}`;

/** Asks ten thousand times, some at a time, and counts what came of it. */
export async function guess(
  attempt: (number: number) => Promise<LightMyRequestResponse>,
  outcome: (answer: LightMyRequestResponse) => string = ({ statusCode }) => String(statusCode),
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

/** Sends from this address what the page of a session with this token would send. */
export function sendFrom(
  test: TestApp,
  { remoteAddress, token }: { readonly remoteAddress: string; readonly token: string },
  url: string,
  payload: object,
): Promise<LightMyRequestResponse> {
  return test.app.inject({
    method: 'POST',
    url: `/api/v1${url}`,
    remoteAddress,
    payload,
    headers: { cookie: `session=${token}`, 'x-xsrf-token': xsrfTokenOf(token) },
  });
}
