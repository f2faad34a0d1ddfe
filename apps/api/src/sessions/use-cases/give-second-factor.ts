import { Injectable } from '@nestjs/common';
import { readCode } from '@zorgpaden/domain/second-factors';
import { Trail, type WriteContext } from '../../platform/audit/trail.js';
import type { Session } from '../../platform/auth/authentication.js';
import type { Context } from '../../platform/http/context.js';
import { RecoveryCodes, SignInMails, TotpSecrets, wrongCode } from '../../second-factors/index.js';
import type { SignedIn } from '../begin-session.js';
import { CompleteSignIn } from '../complete-sign-in.js';
import { KnownDevices } from '../known-devices.js';
import { codeBuckets, SignInThrottle } from '../sign-in-throttle.js';
import { deviceName, type Visitor } from '../visitor.js';

export interface GivenCode {
  readonly code: string;
  readonly rememberDevice: boolean;
  readonly visitor: Visitor;
}

/** The second half of signing in: a code of the app, or a recovery code. */
@Injectable()
export class GiveSecondFactor {
  constructor(
    private readonly throttle: SignInThrottle,
    private readonly complete: CompleteSignIn,
    private readonly devices: KnownDevices,
    private readonly totp: TotpSecrets,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly mails: SignInMails,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `session.too-many-attempts`, `second-factor.wrong-code` at the field */
  async execute(ctx: Context, session: Session, given: GivenCode): Promise<SignedIn> {
    const { user } = session;
    const { visitor, rememberDevice } = given;
    const isKnown = await this.devices.isKnownFor(visitor.deviceToken, user.id);
    const device = isKnown ? deviceName(visitor.deviceToken) : undefined;
    const buckets = codeBuckets({ account: user.id, device });
    await this.throttle.count(ctx, buckets);

    const tokens = await this.trail.write({ ...ctx, user }, async (write) => {
      const by = await this.use(write, user.id, given.code);
      if (by === 'recovery-code') await this.mails.tell(write, user, 'code-used');
      return this.complete.execute(write, session, { by, visitor, rememberDevice });
    });
    await this.throttle.forgive(buckets);
    return { ...tokens, user, asked: null };
  }

  private async use(
    write: WriteContext,
    userId: string,
    typed: string,
  ): Promise<'totp' | 'recovery-code'> {
    const read = readCode(typed);
    if (read?.kind === 'totp' && (await this.totp.use(write, userId, read.code))) return 'totp';
    if (read?.kind === 'recovery' && (await this.recoveryCodes.use(write, userId, read.code))) {
      return 'recovery-code';
    }
    throw wrongCode();
  }
}
