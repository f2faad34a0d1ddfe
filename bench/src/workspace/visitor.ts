import { createHash } from 'node:crypto';

/** The cookie of a browser, which the API renews now and then. */
export interface Jar {
  cookie: string;
}

/** Somebody's browser at one server; at the next server the same person comes with the same jar. */
export class Visitor {
  constructor(
    private readonly origin: string,
    private readonly jar: Jar,
  ) {}

  get<Answer>(path: string): Promise<Answer> {
    return this.ask('GET', path, {});
  }

  /** Writes as a page does: with the token against forged requests, and the version that was seen. */
  write<Answer>(
    method: 'POST' | 'PUT' | 'PATCH',
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    return this.ask(method, path, {
      body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-xsrf-token': this.xsrf(), ...headers },
    });
  }

  private async ask<Answer>(
    method: string,
    path: string,
    { headers, ...rest }: Pick<RequestInit, 'body'> & { headers?: Record<string, string> },
  ): Promise<Answer> {
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: { cookie: this.jar.cookie, ...headers },
      ...rest,
    });
    const renewed = answer.headers.getSetCookie().find((one) => one.startsWith('session='));
    if (renewed !== undefined) this.jar.cookie = renewed.split(';')[0] ?? '';
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  private xsrf(): string {
    const token = this.jar.cookie.slice('session='.length);
    return createHash('sha256').update(`xsrf:${token}`).digest('base64url');
  }
}
