import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { DomainError } from '@zorgpaden/domain/shared';
import type { Context } from '../../platform/http/context.js';
import { SignInAccounts } from '../accounts.js';
import { BeginSession, type SignedIn } from '../begin-session.js';
import { passwordMatches } from '../passwords.js';
import { passwordBuckets, SignInThrottle } from '../sign-in-throttle.js';
import { deviceName, type Visitor } from '../visitor.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly visitor: Visitor;
}

/** Signs somebody in with a new token. Says the same about a wrong password and an unknown account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly throttle: SignInThrottle,
    private readonly accounts: SignInAccounts,
    private readonly begin: BeginSession,
  ) {}

  async execute(ctx: Context, { visitor, ...given }: Credentials): Promise<SignedIn> {
    const email = normaliseEmail(given.email);
    const account = await this.accounts.find(email, visitor.deviceToken);
    const buckets = passwordBuckets({
      account: email,
      addressBucket: visitor.addressBucket,
      device: account?.isKnownDevice ? deviceName(visitor.deviceToken) : undefined,
    });
    await this.throttle.count(ctx, buckets);

    const matches = await passwordMatches(account?.passwordHash ?? null, given.password);
    if (!matches || account === undefined) throw new DomainError('session.refused');

    await this.throttle.forgive(buckets);
    const isRemembered = account.rememberedUntil !== null && account.rememberedUntil > ctx.now;
    return this.begin.execute(ctx, account.id, {
      visitor,
      provenBy: isRemembered ? 'device' : null,
    });
  }
}
