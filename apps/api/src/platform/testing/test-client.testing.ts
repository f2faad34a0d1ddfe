import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { logHygiene } from './log-hygiene.testing.js';

/** An answer, with its body read when it was JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  /** As they came: of a file. */
  readonly bytes: Buffer;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever came back
  readonly body: any;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Headers = Readonly<Record<string, string>>;

/** A browser for API tests: keeps cookies, and sends the XSRF token with what it writes. */
export class TestClient {
  readonly cookies = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  get(url: string, headers: Headers = {}): Promise<Answer> {
    return this.send('GET', url, undefined, headers);
  }

  post(url: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', url, body, headers);
  }

  put(url: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('PUT', url, body, headers);
  }

  patch(url: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('PATCH', url, body, headers);
  }

  delete(url: string, headers: Headers = {}): Promise<Answer> {
    return this.send('DELETE', url, undefined, headers);
  }

  private async send(
    method: Method,
    path: string,
    body: unknown,
    headers: Headers,
  ): Promise<Answer> {
    const xsrf = this.cookies.get('XSRF-TOKEN');
    logHygiene.note(...new URL(path, 'http://localhost').searchParams.values(), ...personIn(body));
    const url = path.startsWith('/health') ? path : `/api/v1${path}`;
    const answer = await this.app.inject({
      method,
      url,
      headers: {
        ...(this.cookies.size > 0 && { cookie: this.cookieHeader() }),
        ...(method !== 'GET' && xsrf !== undefined && { 'x-xsrf-token': xsrf }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    });
    this.keep(answer.headers['set-cookie']);
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      bytes: answer.rawPayload,
      body: isJson ? answer.json() : undefined,
    };
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(header: string | string[] | undefined): void {
    for (const cookie of [header ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
      logHygiene.note(value);
    }
  }
}

/** What in a body says who somebody is, or lets them in. */
function personIn(body: unknown): unknown[] {
  const { email, name, password } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return [email, name, password];
}
