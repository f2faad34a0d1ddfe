import { createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import type { SignInProvider } from '../platform/config/api-config.js';
import { storeIn } from './provider-store.testing.js';

/** Somebody who works at the organisation. */
export interface Colleague {
  readonly sub: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly amr?: string[];
  readonly acr?: string;
  /** When they signed in there, in seconds. */
  readonly authTime?: number;
}

type Payload = Record<string, unknown>;
type Respond = (request: IncomingMessage, response: ServerResponse) => boolean;

const SECRET = 'geheim-van-de-proef-met-genoeg-tekens';
const CLIENT = 'zorgpaden';

/** A real provider of OpenID Connect on this machine, at which one colleague is about to sign in. */
export class TestProvider {
  colleague: Colleague = { sub: 'nobody', claims: {} };
  /** Changes what stands in the ID token, and signs it anew: what no real provider would do. */
  alter: ((idToken: Payload) => Payload) | undefined;
  /** Whose key signs what was changed: another's, when a test wants a forgery. */
  signedBy: TestProvider | undefined;
  /** Answers in the place of the provider, where it wants to. */
  respond: Respond | undefined;
  /** Whether what it tells stands in the ID token, or has to be asked for. */
  tellsInIdToken = true;
  /** Paths that it was asked for. */
  readonly asked: string[] = [];
  private readonly store = new Map<string, object>();
  private server: Server | undefined;
  private provider: Provider | undefined;
  private key: { readonly id: string; readonly privateKey: KeyObject } | undefined;
  private port = 0;

  constructor(
    readonly id: string,
    private readonly siteUrl: string,
  ) {}

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.handle(request, response));
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    if (this.provider === undefined) this.rotate();
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    if (server !== undefined) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** From now on it signs with another key, and knows the old one no more. */
  rotate(): void {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const id = randomUUID();
    this.key = { id, privateKey };
    const jwk = { ...privateKey.export({ format: 'jwk' }), kid: id, alg: 'RS256', use: 'sig' };
    this.provider = this.made(jwk as JWK);
  }

  /** How the site is told about it. */
  settings(own: Partial<SignInProvider> = {}): SignInProvider {
    return {
      id: this.id,
      issuer: this.issuer,
      clientId: CLIENT,
      clientSecret: SECRET,
      button: { nl: `Aanmelden met ${this.id}`, en: `Sign in with ${this.id}` },
      mailDomains: ['voorbeeld.example'],
      trustEmail: false,
      scope: 'openid email profile groups',
      claims: { email: 'email', emailVerified: 'email_verified', name: 'name' },
      secondFactor: { amr: [], acr: [] },
      roles: [],
      logout: false,
      ...own,
    };
  }

  /** Goes where the browser is sent, signs the colleague in, and gives what it comes back with. */
  async visit(address: string): Promise<Record<string, string>> {
    const cookies = new Map<string, string>();
    let next = address;
    while (!next.startsWith(this.siteUrl)) {
      const answer = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const to = answer.headers.get('location');
      if (to === null) throw new Error(`${answer.status} ${await answer.text()}`);
      next = new URL(to, next).href;
    }
    return Object.fromEntries(new URL(next).searchParams);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/' } = request;
    this.asked.push(url.split('?')[0] ?? url);
    if (this.respond?.(request, response)) return;
    if (url.startsWith('/interaction/')) return this.signIn(request, response);
    return this.provider?.callback()(request, response) as Promise<void>;
  }

  private async signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { sub, amr, acr, authTime } = this.colleague;
    const login = {
      accountId: sub,
      remember: false,
      ...(amr && { amr }),
      ...(acr && { acr }),
      ...(authTime && { ts: authTime }),
    };
    await this.provider?.interactionFinished(request, response, { login });
  }

  private made(jwk: JWK): Provider {
    const settings: Configuration = {
      adapter: storeIn(this.store),
      jwks: { keys: [jwk] },
      cookies: { keys: ['proef'] },
      clients: [
        {
          client_id: CLIENT,
          client_secret: SECRET,
          redirect_uris: [`${this.siteUrl}/aanmelden/via/${this.id}`],
          post_logout_redirect_uris: [`${this.siteUrl}/aanmelden`],
        },
      ],
      claims: {
        openid: ['sub', 'amr', 'acr', 'auth_time'],
        email: ['email', 'email_verified'],
        profile: ['name'],
        groups: ['groups'],
      },
      scopes: ['openid', 'groups'],
      acrValues: ['urn:loa:2'],
      conformIdTokenClaims: !this.tellsInIdToken,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      ttl: {
        AccessToken: 60,
        AuthorizationCode: 60,
        Grant: 60,
        IdToken: 60,
        Interaction: 60,
        Session: 60,
      },
      findAccount: (_, sub) => ({
        accountId: sub,
        claims: () => ({ sub, ...this.colleague.claims }),
      }),
      // Nobody is asked whether the site may know this: the organisation said so.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          accountId: oidc.session?.accountId,
          clientId: oidc.client?.clientId,
        });
        grant.addOIDCScope('openid email profile groups');
        await grant.save();
        return grant;
      },
    };
    const provider = new Provider(this.issuer, settings);
    provider.use(async (ctx, next) => {
      await next();
      const body = ctx.body as { id_token?: string } | undefined;
      if (this.alter && typeof body?.id_token === 'string') {
        body.id_token = this.signed(this.alter(payloadOf(body.id_token)));
      }
    });
    return provider;
  }

  /** Under the name of our key, whosever it is. */
  private signed(payload: Payload): string {
    const key = (this.signedBy ?? this).key;
    if (this.key === undefined || key === undefined) throw new Error('It was not started.');
    const head = { alg: 'RS256', typ: 'JWT', kid: this.key.id };
    const text = [head, payload].map((part) => base64url(JSON.stringify(part))).join('.');
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url')}`;
  }
}

function payloadOf(token: string): Payload {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Payload;
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
