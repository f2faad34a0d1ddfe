import { Injectable } from '@nestjs/common';
import type { PasskeyRequest, UsedPasskey } from '@zorgpaden/domain/passkeys/contract';
import { Trail } from '../../platform/audit/trail.js';
import type { Session } from '../../platform/auth/authentication.js';
import type { Context } from '../../platform/http/context.js';
import { CompleteSignIn, type SignedIn, type Visitor } from '../../sessions/index.js';
import { PasskeyStore } from '../passkey-store.js';
import { UsedPasskeys } from '../used-passkeys.js';

export interface GivenSecondFactor {
  readonly passkey: UsedPasskey;
  readonly rememberDevice: boolean;
  readonly visitor: Visitor;
}

/** The second half of signing in: the password was right, and a passkey of the same person is used. */
@Injectable()
export class ProveWithPasskey {
  constructor(
    private readonly used: UsedPasskeys,
    private readonly passkeys: PasskeyStore,
    private readonly complete: CompleteSignIn,
    private readonly trail: Trail,
  ) {}

  ask(ctx: Context, { user }: Session, visitor: Visitor): Promise<PasskeyRequest> {
    return this.used.ask(ctx, visitor, user.id);
  }

  /** @throws DomainError as `UsedPasskeys.prove`, `session.passkey-copied` */
  async execute(ctx: Context, session: Session, given: GivenSecondFactor): Promise<SignedIn> {
    const { user } = session;
    const { passkey, visitor, rememberDevice } = given;
    const { owned, counter } = await this.used.prove(ctx, passkey, visitor, user.id);
    const tokens = await this.trail.write({ ...ctx, user }, async (write) => {
      await this.passkeys.noteUse(write, owned.id, counter);
      return this.complete.execute(write, session, { by: 'passkey', visitor, rememberDevice });
    });
    return { ...tokens, user, asked: null };
  }
}
