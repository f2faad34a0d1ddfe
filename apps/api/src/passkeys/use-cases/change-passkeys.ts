import { Injectable } from '@nestjs/common';
import { refuseLastWayIn } from '@zorgpaden/domain/passkeys';
import { refuseToLose } from '@zorgpaden/domain/second-factors';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Factors, SignInMails } from '../../second-factors/index.js';
import { PasskeyStore } from '../passkey-store.js';

/** Calls a passkey by another name, or stops using it. */
@Injectable()
export class ChangePasskeys {
  constructor(
    private readonly trail: Trail,
    private readonly factors: Factors,
    private readonly passkeys: PasskeyStore,
    private readonly mails: SignInMails,
  ) {}

  /** @throws DomainError `request.not-found` */
  async rename(ctx: UserContext, id: string, name: string): Promise<void> {
    const { id: userId } = ctx.user;
    await this.trail.write(ctx, async (write) => {
      if (!(await this.passkeys.rename(write, userId, id, name))) {
        throw new DomainError('request.not-found');
      }
      await record(write, { action: 'rename-passkey', subjectType: 'user', subjectId: userId });
    });
  }

  /** @throws DomainError `request.not-found`, `passkey.last-way-in`, `second-factor.last` */
  async remove(ctx: UserContext, id: string): Promise<void> {
    recentSession(ctx);
    const { id: userId, roles } = ctx.user;
    await this.trail.write(ctx, async (write) => {
      await this.passkeys.lock(write, userId);
      if (!(await this.passkeys.remove(write, userId, id))) {
        throw new DomainError('request.not-found');
      }
      refuseLastWayIn(await this.passkeys.waysInto(write.tx, userId));
      const { totpSince, passkeys } = await this.factors.of(write.tx, userId);
      refuseToLose(this.factors.demandedOf(roles), { totp: totpSince !== null, passkeys });
      await this.mails.tell(write, ctx.user, 'passkey-removed');
      await record(write, { action: 'remove-passkey', subjectType: 'user', subjectId: userId });
    });
  }
}
