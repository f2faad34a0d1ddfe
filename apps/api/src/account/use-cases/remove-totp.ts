import { Injectable } from '@nestjs/common';
import { refuseToLose } from '@zorgpaden/domain/second-factors';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Factors, SignInMails, TotpSecrets } from '../../second-factors/index.js';

/** Stops asking for codes of an app. Somebody whose role needs a second factor keeps another one. */
@Injectable()
export class RemoveTotp {
  constructor(
    private readonly trail: Trail,
    private readonly factors: Factors,
    private readonly totp: TotpSecrets,
    private readonly mails: SignInMails,
  ) {}

  /** @throws DomainError `second-factor.last`, `request.not-found` */
  async execute(ctx: UserContext): Promise<void> {
    recentSession(ctx);
    const { id, roles } = ctx.user;
    await this.trail.write(ctx, async (write) => {
      if (!(await this.totp.remove(write, id))) throw new DomainError('request.not-found');
      const { passkeys } = await this.factors.of(write.tx, id);
      refuseToLose(this.factors.demandedOf(roles), { totp: false, passkeys });
      await this.mails.tell(write, ctx.user, 'app-removed');
      await record(write, { action: 'remove-totp', subjectType: 'user', subjectId: id });
    });
  }
}
