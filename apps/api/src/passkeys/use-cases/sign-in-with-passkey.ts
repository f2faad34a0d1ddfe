import { Injectable } from '@nestjs/common';
import type { PasskeyRequest, UsedPasskey } from '@zorgpaden/domain/passkeys/contract';
import type { Context } from '../../platform/http/context.js';
import { BeginSession, type SignedIn, type Visitor } from '../../sessions/index.js';
import { PasskeyStore } from '../passkey-store.js';
import { UsedPasskeys } from '../used-passkeys.js';

/** Signs somebody in who holds a passkey, and proved so to their device: nothing is typed. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly used: UsedPasskeys,
    private readonly passkeys: PasskeyStore,
    private readonly begin: BeginSession,
  ) {}

  ask(ctx: Context, visitor: Visitor): Promise<PasskeyRequest> {
    return this.used.ask(ctx, visitor, null);
  }

  /** @throws DomainError as `UsedPasskeys.prove`, `session.passkey-copied` */
  async execute(ctx: Context, passkey: UsedPasskey, visitor: Visitor): Promise<SignedIn> {
    const { owned, counter } = await this.used.prove(ctx, passkey, visitor, null);
    return this.begin.execute(ctx, owned.userId, {
      visitor,
      provenBy: 'passkey',
      also: (write) => this.passkeys.noteUse(write, owned.id, counter),
    });
  }
}
