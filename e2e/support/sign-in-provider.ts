import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type JWK } from 'oidc-provider';

const client = { id: 'site-of-the-browser-tests', secret: 'een-geheim-van-genoeg-tekens-hier' };
const secretVariable = 'BROWSER_TESTS_SECRET';

/** An organisation of its own, at which people sign in with nothing but their address. */
export class SignInProvider {
  private provider: Provider | undefined;

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  /** Listens; it answers once it knows the site. */
  static async start(): Promise<SignInProvider> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // Another host than the site: its cookies and its origin are its own.
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new SignInProvider(server, address);
  }

  /** What the site is told. */
  get environment(): Readonly<Record<string, string>> {
    const settings = {
      id: 'voorbeeld',
      issuer: this.address,
      clientId: client.id,
      clientSecretVariable: secretVariable,
      button: { nl: 'Aanmelden met Gemeente Voorbeeld', en: 'Sign in with Gemeente Voorbeeld' },
      mailDomains: ['sso.voorbeeld.example'],
      logout: true,
    };
    return { SIGN_IN_PROVIDERS: JSON.stringify([settings]), [secretVariable]: client.secret };
  }

  serve(site: string): void {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' } as JWK;
    const provider = new Provider(this.address, {
      jwks: { keys: [key] },
      cookies: { keys: ['browser'] },
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [`${site}/aanmelden/via/voorbeeld`],
          post_logout_redirect_uris: [`${site}/aanmelden`],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx, form) => {
            ctx.body = `${HEAD}${form}<button form="op.logoutForm" name="logout" value="yes">Afmelden</button>`;
          },
        },
      },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({
        accountId: sub,
        claims: () => ({ sub, email: sub, email_verified: true, name: nameOf(sub) }),
      }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          accountId: oidc.session?.accountId ?? '',
          clientId: oidc.client?.clientId ?? '',
        });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
    this.provider = provider;
    this.server.on('request', (request, response) => void this.answer(request, response));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!request.url?.startsWith('/interaction/')) {
      await this.provider?.callback()(request, response);
      return;
    }
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(PAGE);
      return;
    }
    const accountId = new URLSearchParams(await bodyOf(request)).get('address') ?? '';
    await this.provider?.interactionFinished(request, response, { login: { accountId } });
  }
}

const HEAD = '<!doctype html><html lang="nl"><title>Gemeente Voorbeeld</title>';
const PAGE = `${HEAD}<form method="post"><label>Wie bent u? <input name="address"></label><button>Verder</button></form>`;

function nameOf(address: string): string {
  return `Collega ${address.split('@')[0] ?? ''}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
