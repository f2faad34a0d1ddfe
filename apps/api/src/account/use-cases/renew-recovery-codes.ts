import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Factors, RecoveryCodes, SignInMails } from '../../second-factors/index.js';

/** New codes on paper; those of before stop working. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly trail: Trail,
    private readonly factors: Factors,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly mails: SignInMails,
  ) {}

  /** @throws DomainError `second-factor.none` when there is nothing that they could stand in for */
  async execute(ctx: UserContext): Promise<string[]> {
    recentSession(ctx);
    const { id } = ctx.user;
    return this.trail.write(ctx, async (write) => {
      const { totpSince, passkeys } = await this.factors.of(write.tx, id);
      if (totpSince === null && passkeys === 0) throw new DomainError('second-factor.none');
      await this.mails.tell(write, ctx.user, 'codes-renewed');
      await record(write, { action: 'renew-recovery-codes', subjectType: 'user', subjectId: id });
      return this.recoveryCodes.renew(write, id);
    });
  }
}
