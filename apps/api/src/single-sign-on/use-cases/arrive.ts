import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { provesSecondFactor } from '@zorgpaden/domain/single-sign-on';
import type { SignInProvider } from '../../platform/config/api-config.js';
import type { Context } from '../../platform/http/context.js';
import { BeginSession, KnownDevices, type SignedIn, type Visitor } from '../../sessions/index.js';
import { Answers, type ProviderAnswer, type Vouched } from '../answers.js';
import { Attempts } from '../attempts.js';
import { ClaimedRoles } from '../claimed-roles.js';
import { Identities } from '../identities.js';
import { Joining } from '../joining.js';
import { Providers } from '../providers.js';
import type { Newcomer } from '../tickets.js';

/** Somebody came back from a provider: signed in, as far as that goes, or a newcomer. */
export type Arrived = { readonly returnPath: string } & (
  | { readonly signedIn: SignedIn }
  | { readonly newcomer: Newcomer; readonly has: 'account' | 'nothing' }
);

/** Lets somebody in on the word of a provider. */
@Injectable()
export class Arrive {
  constructor(
    private readonly providers: Providers,
    private readonly attempts: Attempts,
    private readonly answers: Answers,
    private readonly joining: Joining,
    private readonly identities: Identities,
    private readonly roles: ClaimedRoles,
    private readonly devices: KnownDevices,
    private readonly begin: BeginSession,
  ) {}

  /**
   * @throws DomainError `single-sign-on.…`. Whatever comes of it, the state is used up.
   */
  async execute(
    ctx: Context,
    given: {
      readonly provider: string;
      readonly visitor: Visitor;
      readonly answer: ProviderAnswer;
    },
  ): Promise<Arrived> {
    const { visitor, answer } = given;
    const provider = this.providers.get(given.provider);
    const { sessionToken } = visitor;
    if (sessionToken === undefined) throw new DomainError('single-sign-on.ended');
    const returnPath = await this.attempts.take(ctx, {
      ...{ provider: provider.id, sessionToken, state: answer.state },
    });
    const vouched = await this.answers.read(ctx, provider, answer);
    const found = await this.joining.find(ctx, provider, vouched);
    if ('newcomer' in found) return { returnPath, ...found };
    // Before the session begins: what it asks follows from the roles.
    await this.roles.settle(ctx, provider, found.userId, vouched.claims);
    const signedIn = await this.signIn(ctx, provider, found.userId, { visitor, vouched });
    return { returnPath, signedIn };
  }

  private async signIn(
    ctx: Context,
    provider: SignInProvider,
    userId: string,
    { visitor, vouched }: { readonly visitor: Visitor; readonly vouched: Vouched },
  ): Promise<SignedIn> {
    const { issuer, subject, idToken, authenticatedAt } = vouched;
    const isRemembered = await this.devices.isRememberedFor(visitor.deviceToken, userId, ctx.now);
    return this.begin.execute(ctx, userId, {
      visitor,
      provenBy: provesSecondFactor(provider, idToken) ? 'provider' : isRemembered ? 'device' : null,
      through: { provider: provider.id, authenticatedAt },
      also: (write) => this.identities.noteUsed(write, { provider: provider.id, issuer, subject }),
    });
  }
}
