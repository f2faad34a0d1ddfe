import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { API_CONFIG, type ApiConfig } from '../../platform/config/api-config.js';
import type { Context } from '../../platform/http/context.js';
import { Attempts } from '../attempts.js';
import { Connections } from '../connections.js';
import { Providers } from '../providers.js';
import { redirectAddress } from '../redirect-address.js';
import { SignOnThrottle } from '../sign-on-throttle.js';

export interface WantedSignOn {
  readonly provider: string;
  /** Of this browser, signed in or not: only it may come back with the answer. */
  readonly sessionToken: string;
  readonly returnPath: string;
  readonly addressBucket: string;
}

/** Sends a browser to a provider: authorization code, PKCE, state and nonce. */
@Injectable()
export class BeginSignOn {
  constructor(
    private readonly providers: Providers,
    private readonly connections: Connections,
    private readonly attempts: Attempts,
    private readonly throttle: SignOnThrottle,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** @throws DomainError `request.not-found`, `single-sign-on.unavailable`, `session.too-many-attempts` */
  async execute(ctx: Context, wanted: WantedSignOn): Promise<string> {
    const provider = this.providers.get(wanted.provider);
    await this.throttle.count(ctx, wanted.addressBucket);
    const connection = await this.connections.open(ctx, provider);
    const state = await this.attempts.begin(ctx, wanted);
    const { nonce, verifier } = this.attempts.secretsOf(state);
    const { acr } = provider.secondFactor;
    const address = client.buildAuthorizationUrl(connection, {
      redirect_uri: redirectAddress(this.config.publicUrl, provider.id),
      scope: provider.scope,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: ctx.language,
      ...(acr.length > 0 && { acr_values: acr.join(' ') }),
      // Whoever is signed in here does so again to show that it is still them.
      ...(ctx.session && { prompt: 'login' }),
    });
    return address.href;
  }
}
