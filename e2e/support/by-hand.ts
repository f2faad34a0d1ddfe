import type { Page } from '@playwright/test';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { type Act, refusalOf } from '@zorgpaden/domain/permissions';
import { type Actor, roleFor, scopeOf, type Thing } from '@zorgpaden/domain/shared';

/** A request that somebody makes without a screen. */
export interface ByHand {
  readonly act: Act;
  readonly thing: Thing;
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends it from the browser of somebody, with all that their session has; gives status and body. */
export function sendByHand(page: Page, request: Omit<ByHand, 'act' | 'thing'>) {
  const sent: Sent = {
    method: request.method,
    path: request.path,
    body: request.body ? JSON.stringify(request.body) : null,
    headers: request.headers ?? {},
  };
  return page.evaluate(async ({ method, path, body, headers }: Sent) => {
    const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const answer = await fetch(`/api/v1${path}`, {
      method,
      body,
      headers: {
        'X-XSRF-TOKEN': token,
        ...(body !== null && { 'Content-Type': 'application/json' }),
        ...headers,
      },
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as unknown };
  }, sent);
}

/** What the table of permissions says about it: that it is done, or how it is refused. */
export async function saidByTheTable(page: Page, { act, thing }: ByHand): Promise<string> {
  const { body } = await sendByHand(page, { method: 'GET', path: '/session' });
  const refusal = refusalOf(actorOf((body as SessionView).user), act, thing);
  if (refusal === null) return 'done';
  return refusal.seen ? '403' : '404';
}

export async function foundByHand(page: Page, request: ByHand): Promise<string> {
  const { status } = await sendByHand(page, request);
  return status < 300 ? 'done' : String(status);
}

function actorOf(user: SessionView['user']): Actor {
  if (user === null) return null;
  const roles = user.roles.flatMap(({ role, scope, reach }) => {
    const held = roleFor(role, scopeOf(scope.kind, scope.id));
    return held ? [{ ...held, reach }] : [];
  });
  return { id: user.id, roles };
}
