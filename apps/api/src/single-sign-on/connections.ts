import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { isOnThisMachine } from '@zorgpaden/domain/single-sign-on';
import * as client from 'openid-client';
import type { SignInProvider } from '../platform/config/api-config.js';
import type { Context } from '../platform/http/context.js';

/** What a provider says of itself is asked again after this. Its keys are asked at every sign-in. */
const FRESH_MS = 60 * 60_000;
/** A person waits for the answer. */
const PATIENCE_SECONDS = 8;
/** How far the clock of a provider may be off. */
const TOLERANCE_SECONDS = 30;

interface Known {
  readonly metadata: client.ServerMetadata;
  readonly at: number;
}

/**
 * Speaks with providers. Nothing is asked before somebody wants to sign in there: one that is down keeps
 * nothing from starting, and is tried again at the next attempt.
 */
@Injectable()
export class Connections {
  private readonly logger = new Logger('SingleSignOn');
  private readonly known = new Map<string, Known>();
  private readonly asking = new Map<string, Promise<client.ServerMetadata>>();

  /**
   * @returns what the library needs to speak with it: with today's keys, and our clock
   * @throws DomainError `single-sign-on.unavailable`
   */
  async open(ctx: Context, provider: SignInProvider): Promise<client.Configuration> {
    const metadata = await this.metadata(ctx, provider);
    const settings = {
      client_secret: provider.clientSecret,
      [client.clockSkew]: Math.round((ctx.now.getTime() - Date.now()) / 1000),
      [client.clockTolerance]: TOLERANCE_SECONDS,
    };
    const configuration = new client.Configuration(
      metadata,
      provider.clientId,
      settings,
      authenticationAt(metadata)(provider.clientSecret),
    );
    configuration.timeout = PATIENCE_SECONDS;
    // The token came straight from the provider; its signature is looked at all the same.
    client.enableNonRepudiationChecks(configuration);
    if (isOnThisMachine(provider.issuer)) client.allowInsecureRequests(configuration);
    return configuration;
  }

  /** Says which provider failed and how: never what it said, which can hold a person. */
  note(provider: SignInProvider, error: unknown): void {
    this.logger.warn(`The sign-in provider ${provider.id} failed: ${codesOf(error).join(' < ')}`);
  }

  private async metadata(
    { now }: Context,
    provider: SignInProvider,
  ): Promise<client.ServerMetadata> {
    const known = this.known.get(provider.id);
    if (known !== undefined && now.getTime() - known.at < FRESH_MS) return known.metadata;
    const asked = this.asking.get(provider.id) ?? this.discover(provider, now);
    this.asking.set(provider.id, asked);
    return asked;
  }

  private async discover(provider: SignInProvider, now: Date): Promise<client.ServerMetadata> {
    try {
      const found = await client.discovery(
        new URL(provider.issuer),
        provider.clientId,
        provider.clientSecret,
        undefined,
        {
          timeout: PATIENCE_SECONDS,
          execute: isOnThisMachine(provider.issuer) ? [client.allowInsecureRequests] : [],
        },
      );
      const metadata = found.serverMetadata();
      this.known.set(provider.id, { metadata, at: now.getTime() });
      return metadata;
    } catch (error) {
      this.note(provider, error);
      // What it said an hour ago is better than nothing: keys are asked for anyway.
      const known = this.known.get(provider.id);
      if (known !== undefined) return known.metadata;
      throw new DomainError('single-sign-on.unavailable');
    } finally {
      this.asking.delete(provider.id);
    }
  }
}

/** As the provider says that it can; what every provider can, when it says nothing. */
function authenticationAt({
  token_endpoint_auth_methods_supported: methods,
}: client.ServerMetadata): (secret: string) => client.ClientAuth {
  const postOnly =
    methods?.includes('client_secret_post') && !methods.includes('client_secret_basic');
  return postOnly ? client.ClientSecretPost : client.ClientSecretBasic;
}

/** The kinds of an error and of what caused it. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 3) return [];
  const code = (error as { code?: unknown }).code;
  const own = typeof code === 'string' ? code : error.name;
  return [own, ...codesOf(error.cause, depth + 1)];
}
