import { Injectable } from '@nestjs/common';
import type {
  AddedPasskey,
  MadePasskey,
  PasskeyCreation,
} from '@zorgpaden/domain/passkeys/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { Trail } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { Factors, RecoveryCodes, SignInMails } from '../../second-factors/index.js';
import { CompleteSignIn, type NewTokens, type Visitor } from '../../sessions/index.js';
import { NewPasskeys } from '../new-passkeys.js';
import { PasskeyStore } from '../passkey-store.js';
import type { Verification } from '../relying-party.js';

export interface GivenPasskey {
  readonly passkey: MadePasskey;
  readonly name?: string | undefined;
  readonly visitor: Visitor;
}

/** One more passkey for who is signed in, or the first one, which completes a first sign-in. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly trail: Trail,
    private readonly database: Database,
    private readonly factors: Factors,
    private readonly passkeys: PasskeyStore,
    private readonly newPasskeys: NewPasskeys,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly complete: CompleteSignIn,
    private readonly mails: SignInMails,
  ) {}

  async begin(ctx: UserContext, visitor: Visitor): Promise<PasskeyCreation> {
    recentSession(ctx);
    return this.newPasskeys.begin(ctx, ofBrowser(visitor), ctx.user, await this.verification(ctx));
  }

  /**
   * @returns with recovery codes when there were none, and new tokens when this completes a sign-in
   * @throws DomainError `passkey.too-late`, `passkey.refused`, `passkey.exists`, `passkey.too-many`
   */
  async execute(
    ctx: UserContext,
    { passkey, name, visitor }: GivenPasskey,
  ): Promise<AddedPasskey & { readonly tokens: NewTokens | undefined }> {
    const session = recentSession(ctx);
    const { id: userId } = ctx.user;
    const verification = await this.verification(ctx);
    const made = await this.newPasskeys.verify(ctx, ofBrowser(visitor), passkey, verification);
    if (made.userId !== userId) throw new DomainError('passkey.refused');
    const before = await this.factors.of(this.database, userId);
    // Then this session, demanded or not, is proven by the passkey that was made just now.
    const isFirst = before.totpSince === null && before.passkeys === 0;
    return this.trail.write(ctx, async (write) => {
      const added = await this.newPasskeys.add(write, made, name ?? visitor.browser);
      // At a first sign-in nothing that was there changes.
      if (session.asked === null) await this.mails.tell(write, ctx.user, 'passkey-added');
      const recoveryCodes =
        before.recoveryCodesLeft === 0 ? await this.recoveryCodes.renew(write, userId) : [];
      const tokens = isFirst
        ? await this.complete.execute(write, session, { by: 'passkey', visitor })
        : undefined;
      const createdAt = ctx.now.toISOString();
      return { passkey: { ...added, createdAt, lastUsedAt: null }, recoveryCodes, tokens };
    });
  }

  /** Who has no password will sign in with this alone: then the device has to know its holder. */
  private async verification({ user }: UserContext): Promise<Verification> {
    const { hasPassword } = await this.passkeys.waysInto(this.database, user.id);
    return hasPassword ? 'preferred' : 'required';
  }
}

function ofBrowser({ sessionToken }: Visitor) {
  return { purpose: 'register', browserToken: sessionToken } as const;
}
