import type { TotpProposal } from '@zorgpaden/domain/second-factors/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { Secret, TOTP } from 'otpauth';
import type { Account } from './site.js';

/** Browsers that are remembered, by site and account. */
const devices = new Map<string, string>();

/** What the app of this account shows, now or a while from now. */
export function codeOf(secret: string, secondsFromNow = 0): string {
  const timestamp = Date.now() + secondsFromNow * 1000;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

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

  private constructor(readonly site: string) {}

  /** Somebody who is not signed in, and can write what anybody may. */
  static async visiting(site: string): Promise<Client> {
    const client = new Client(site);
    await client.send('GET', '/session');
    return client;
  }

  static async signedIn(site: string, account: Account): Promise<Client> {
    const { email, password } = account;
    const client = await Client.visiting(site);
    const device = account.device ?? devices.get(`${site} ${email}`);
    if (device !== undefined) client.cookies.set('device', device);
    const { status, body } = await client.send<SessionView>('POST', '/session', {
      email,
      password,
    });
    if (status >= 300) throw new Error(`${email} could not sign in: ${status}`);
    if (body.secondFactor === 'setup') await client.setUpSecondFactor();
    if (body.secondFactor === 'required') await client.giveSecondFactor(account);
    devices.set(`${site} ${email}`, client.device);
    return client;
  }

  /** Which browser this is to the site: with it, nobody is asked for a code again. */
  get device(): string {
    return this.cookies.get('device') ?? '';
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

  private async giveSecondFactor({ email, totp }: Account): Promise<void> {
    // A code works once: somebody else may have signed in with the one of now, not with the next.
    for (const seconds of [0, 30]) {
      const code = codeOf(totp ?? '', seconds);
      const given = { code, rememberDevice: true };
      const { status } = await this.send('POST', '/session/second-factor', given);
      if (status === 201) return;
    }
    throw new Error(`${email} could not give a second factor`);
  }

  private async setUpSecondFactor(): Promise<void> {
    const { body } = await this.send<TotpProposal>('POST', '/account/totp');
    const { status } = await this.send('PUT', '/account/totp', { code: codeOf(body.secret) });
    if (status !== 200) throw new Error(`The app was not set up: ${status}`);
  }

  /** @throws when it was refused */
  async get<Body>(path: string): Promise<Body> {
    const { status, body } = await this.send<Body>('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}
