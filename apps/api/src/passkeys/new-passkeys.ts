import { Injectable } from '@nestjs/common';
import { passkeyNameFor, refuseTooMany } from '@zorgpaden/domain/passkeys';
import type { MadePasskey, PasskeyCreation } from '@zorgpaden/domain/passkeys/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { Context } from '../platform/http/context.js';
import { type ChallengeOf, PasskeyChallenges } from './challenges.js';
import { PasskeyStore } from './passkey-store.js';
import {
  type Credential,
  type PasskeyOwner,
  RelyingParty,
  type Verification,
} from './relying-party.js';
import { challengeIn } from './webauthn.js';

/** A passkey that a device made for this person just now. It is kept nowhere yet. */
export interface VerifiedPasskey {
  readonly userId: string;
  readonly credential: Credential;
}

/** Makes passkeys: for who has an account, and for who is going to. */
@Injectable()
export class NewPasskeys {
  constructor(
    private readonly relyingParty: RelyingParty,
    private readonly challenges: PasskeyChallenges,
    private readonly passkeys: PasskeyStore,
  ) {}

  /** What the browser asks a device for. */
  async begin(
    ctx: Context,
    challenge: ChallengeOf,
    owner: PasskeyOwner,
    verification: Verification,
  ): Promise<PasskeyCreation> {
    const known = await this.passkeys.credentialsOf(owner.id);
    const creation = await this.relyingParty.creation(owner, known, verification);
    await this.challenges.keep(ctx, challenge, creation.challenge, owner.id);
    return creation;
  }

  /** @throws DomainError `passkey.too-late`, `passkey.refused` */
  async verify(
    ctx: Context,
    challenge: ChallengeOf,
    made: MadePasskey,
    verification: Verification,
  ): Promise<VerifiedPasskey> {
    const asked = challengeIn(made.response.clientDataJSON);
    const userId = await this.challenges.use(ctx, challenge, asked);
    const credential = await this.relyingParty.made(made, verification);
    if (userId === null || credential === undefined) throw new DomainError('passkey.refused');
    return { userId, credential };
  }

  /**
   * Keeps it, as part of a write.
   *
   * @param named what its owner calls it, or the device that it is called after
   * @throws DomainError `passkey.exists`, `passkey.too-many`
   */
  async add(
    write: WriteContext,
    { userId, credential }: VerifiedPasskey,
    named: string | { readonly system: string; readonly name: string },
  ): Promise<{ readonly id: string; readonly name: string }> {
    await this.passkeys.lock(write, userId);
    const taken = await this.passkeys.namesOf(write, userId);
    refuseTooMany(taken.length);
    const name = typeof named === 'string' ? named : passkeyNameFor(named, taken);
    const id = await this.passkeys.add(write, userId, credential, name);
    // What it is called stands in `passkeys`, where it can be erased.
    await record(write, { action: 'add-passkey', subjectType: 'user', subjectId: userId });
    return { id, name };
  }
}
