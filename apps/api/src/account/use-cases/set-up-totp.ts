import { Injectable } from '@nestjs/common';
import type { RecoveryCodes as RecoveryCodesView } from '@zorgpaden/domain/second-factors/contract';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { Factors, RecoveryCodes, SignInMails, TotpSecrets } from '../../second-factors/index.js';
import { CompleteSignIn, type NewTokens, type Visitor } from '../../sessions/index.js';

/** Sets up an authenticator app: a secret is shared, and a code of it shows that it arrived. */
@Injectable()
export class SetUpTotp {
  constructor(
    private readonly trail: Trail,
    private readonly database: Database,
    private readonly factors: Factors,
    private readonly totp: TotpSecrets,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly complete: CompleteSignIn,
    private readonly mails: SignInMails,
  ) {}

  /** @returns the secret; nothing counts yet */
  propose(ctx: UserContext): Promise<string> {
    recentSession(ctx);
    return this.trail.write(ctx, async (write) => {
      const secret = await this.totp.propose(write, ctx.user.id);
      await this.note(write, 'propose-totp');
      return secret;
    });
  }

  /** @returns recovery codes when there were none, and new tokens when this completes a sign-in */
  async confirm(
    ctx: UserContext,
    code: string,
    visitor: Visitor,
  ): Promise<RecoveryCodesView & { readonly tokens: NewTokens | undefined }> {
    const session = recentSession(ctx);
    const before = await this.factors.of(this.database, ctx.user.id);
    // Then this session, demanded or not, is proven by the code that was given just now.
    const isFirst = before.totpSince === null && before.passkeys === 0;
    return this.trail.write(ctx, async (write) => {
      await this.totp.confirm(write, ctx.user.id, code);
      await this.note(write, 'set-up-totp');
      // At a first sign-in nothing that was there changes.
      if (session.asked === null) await this.mails.tell(write, ctx.user, 'app-set-up');
      const codes =
        before.recoveryCodesLeft === 0 ? await this.recoveryCodes.renew(write, ctx.user.id) : [];
      const tokens = isFirst
        ? await this.complete.execute(write, session, { by: 'totp', visitor })
        : undefined;
      return { recoveryCodes: codes, tokens };
    });
  }

  private note(write: WriteContext<UserContext>, action: string): Promise<void> {
    return record(write, { action, subjectType: 'user', subjectId: write.user.id });
  }
}
