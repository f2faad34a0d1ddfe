import type { Account } from './site.js';

/** An answer of the API, with its body read. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A program that uses the API as a client does: keeps cookies, and sends the token with what it writes. */
export class Client {
  private readonly cookies = new Map<string, string>();

  private constructor(private readonly site: string) {}

  static async signedIn(site: string, { email, password }: Account): Promise<Client> {
    const client = new Client(site);
    await client.send('GET', '/session');
    const { status } = await client.send('POST', '/session', { email, password });
    if (status >= 300) throw new Error(`${email} could not sign in: ${status}`);
    return client;
  }

  /** As the header that a browser would send. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send<Body = unknown>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    const token = this.cookies.get('XSRF-TOKEN');
    const response = await fetch(`${this.site}/api/v1${path}`, {
      method,
      headers: {
        'Accept-Language': 'nl',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.cookies.size > 0 && { Cookie: this.cookieHeader }),
        ...(method !== 'GET' && token !== undefined && { 'X-XSRF-TOKEN': token }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, decodeURIComponent(value));
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  }

  /** @throws when it was refused */
  async get<Body>(path: string): Promise<Body> {
    const { status, body } = await this.send<Body>('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}
