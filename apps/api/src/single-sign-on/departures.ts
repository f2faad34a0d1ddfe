import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import type { Context } from '../platform/http/context.js';
import { SessionStore } from '../sessions/index.js';
import { Connections } from './connections.js';
import { Providers } from './providers.js';

/**
 * Signing out at the provider as well (OpenID Connect RP-Initiated Logout). The ID token that it would
 * take as a hint holds a person, and is not kept: the provider asks whether to sign out, where it wants to.
 */
@Injectable()
export class Departures {
  constructor(
    private readonly sessions: SessionStore,
    private readonly providers: Providers,
    private readonly connections: Connections,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** Where to go after signing out here; `null` when that is all. */
  async addressFor(ctx: Context): Promise<string | null> {
    if (!ctx.session) return null;
    const id = await this.sessions.providerOf(ctx.session.id);
    const provider = id === null ? undefined : this.providers.find(id);
    if (provider === undefined || !provider.logout) return null;
    try {
      const connection = await this.connections.open(ctx, provider);
      return client.buildEndSessionUrl(connection, {
        post_logout_redirect_uri: `${this.config.publicUrl}/aanmelden`,
      }).href;
    } catch (error) {
      // It is down, or cannot do it: signing out here is never kept from anybody.
      this.connections.note(provider, error);
      return null;
    }
  }
}
