import { Injectable } from '@nestjs/common';
import type { PasskeyRequest, UsedPasskey } from '@zorgpaden/domain/passkeys/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { Context } from '../platform/http/context.js';
import { deviceName, passkeyBuckets, SignInThrottle, type Visitor } from '../sessions/index.js';
import { PasskeyChallenges } from './challenges.js';
import { type OwnedPasskey, PasskeyStore } from './passkey-store.js';
import { RelyingParty } from './relying-party.js';
import { challengeIn, handleOfUser } from './webauthn.js';

/** A passkey that was used just now, and what its counter says. */
export interface ProvenPasskey {
  readonly owned: OwnedPasskey;
  readonly counter: number;
}

/** Asks devices for the passkeys they hold, and looks whether what they answer is right. */
@Injectable()
export class UsedPasskeys {
  constructor(
    private readonly relyingParty: RelyingParty,
    private readonly challenges: PasskeyChallenges,
    private readonly passkeys: PasskeyStore,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @param userId whose passkey it has to be; without it anybody's, and that person's alone counts */
  async ask(ctx: Context, visitor: Visitor, userId: string | null): Promise<PasskeyRequest> {
    const allowed = userId === null ? null : await this.passkeys.credentialsOf(userId);
    const request = await this.relyingParty.request(allowed, howSure(userId));
    await this.challenges.keep(ctx, ofBrowser(visitor, userId), request.challenge, userId);
    return request;
  }

  /**
   * Why it was refused is nobody's business: an unknown passkey, one of somebody who is blocked, and a
   * signature that is wrong get the same answer.
   *
   * @throws DomainError `session.too-many-attempts`, `passkey.too-late`, `session.passkey-refused`
   */
  async prove(
    ctx: Context,
    used: UsedPasskey,
    visitor: Visitor,
    userId: string | null,
  ): Promise<ProvenPasskey> {
    const owned = await this.passkeys.find(used.id, visitor.deviceToken);
    const device = owned?.isKnownDevice ? deviceName(visitor.deviceToken) : undefined;
    const { addressBucket } = visitor;
    const buckets = passkeyBuckets({ account: used.id, addressBucket, device });
    await this.throttle.count(ctx, buckets);
    const asked = challengeIn(used.response.clientDataJSON);
    const whose = await this.challenges.use(ctx, ofBrowser(visitor, userId), asked);
    const isOf = owned !== undefined && whose === userId && fits(used, owned.userId, userId);
    const counter = isOf
      ? await this.relyingParty.used(used, owned.publicKey, howSure(userId))
      : undefined;
    if (owned === undefined || counter === undefined) {
      throw new DomainError('session.passkey-refused');
    }
    await this.throttle.forgive(buckets);
    return { owned, counter };
  }
}

/** Whether it is of whom it says, and of whom it has to be. Devices need not say so for a second factor. */
function fits({ response }: UsedPasskey, ownerId: string, userId: string | null): boolean {
  if (userId !== null && userId !== ownerId) return false;
  const { userHandle } = response;
  return userHandle === undefined ? userId !== null : userHandle === handleOfUser(ownerId);
}

/** Where a passkey is the only proof, the device has to know its holder: then it is two in one. */
function howSure(userId: string | null) {
  return userId === null ? 'required' : 'preferred';
}

function ofBrowser({ sessionToken }: Visitor, userId: string | null) {
  const purpose = userId === null ? 'sign-in' : 'second-factor';
  return { purpose, browserToken: sessionToken } as const;
}
