import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { type Claims, neededClaims } from '@zorgpaden/domain/single-sign-on';
import * as client from 'openid-client';
import { API_CONFIG, type ApiConfig, type SignInProvider } from '../platform/config/api-config.js';
import type { Context } from '../platform/http/context.js';
import { Attempts } from './attempts.js';
import { Connections } from './connections.js';
import { redirectAddress } from './redirect-address.js';

/** What a provider sent the browser back with. */
export interface ProviderAnswer {
  readonly state: string;
  readonly code?: string | undefined;
  readonly iss?: string | undefined;
  readonly error?: string | undefined;
}

/** Somebody as a provider vouches for them. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  /** Of the ID token: signed, for us, and of this very sign-in. */
  readonly idToken: Claims;
  /** With what the provider tells beside it. */
  readonly claims: Claims;
  readonly authenticatedAt: Date | null;
}

/** Turns what a browser brought back into who somebody is; the library checks every step. */
@Injectable()
export class Answers {
  constructor(
    private readonly connections: Connections,
    private readonly attempts: Attempts,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** @throws DomainError `single-sign-on.unavailable`, `single-sign-on.cancelled`, `single-sign-on.refused` */
  async read(ctx: Context, provider: SignInProvider, answer: ProviderAnswer): Promise<Vouched> {
    const connection = await this.connections.open(ctx, provider);
    const { nonce, verifier } = this.attempts.secretsOf(answer.state);
    try {
      const tokens = await client.authorizationCodeGrant(
        connection,
        this.addressOf(provider, answer),
        { expectedState: answer.state, expectedNonce: nonce, pkceCodeVerifier: verifier },
      );
      const idToken = tokens.claims();
      if (idToken === undefined) throw new DomainError('single-sign-on.refused');
      const more = await moreAbout(connection, provider, tokens.access_token, idToken);
      return {
        issuer: idToken.iss,
        subject: idToken.sub,
        idToken,
        // What is signed goes before what is told.
        claims: { ...more, ...idToken },
        authenticatedAt:
          typeof idToken.auth_time === 'number' ? new Date(idToken.auth_time * 1000) : null,
      };
    } catch (error) {
      throw this.refusalOf(provider, error);
    }
  }

  /** The address that the browser came back to, with what we look at and nothing else. */
  private addressOf(provider: SignInProvider, { state, code, iss, error }: ProviderAnswer): URL {
    const address = new URL(redirectAddress(this.config.publicUrl, provider.id));
    for (const [name, value] of Object.entries({ state, code, iss, error })) {
      if (value !== undefined) address.searchParams.set(name, value);
    }
    return address;
  }

  private refusalOf(provider: SignInProvider, error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    this.connections.note(provider, error);
    if (error instanceof client.AuthorizationResponseError) {
      return new DomainError('single-sign-on.cancelled');
    }
    return new DomainError(
      isSilence(error) ? 'single-sign-on.unavailable' : 'single-sign-on.refused',
    );
  }
}

/** Asks for the rest, when the ID token does not hold all that somebody is judged by. */
async function moreAbout(
  connection: client.Configuration,
  provider: SignInProvider,
  accessToken: string,
  idToken: client.IDToken,
): Promise<Claims> {
  const isComplete = neededClaims(provider).every((name) => idToken[name] !== undefined);
  if (isComplete || connection.serverMetadata().userinfo_endpoint === undefined) return {};
  return client.fetchUserInfo(connection, accessToken, idToken.sub);
}

/** No answer came, not in time, or none that can be read: the person can do nothing about it. */
function isSilence(error: unknown): boolean {
  const { code } = error as { code?: string };
  // Without a code it is the network.
  return code === undefined || SILENT.has(code);
}
const SILENT: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);
