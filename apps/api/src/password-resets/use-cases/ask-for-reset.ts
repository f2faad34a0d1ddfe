import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { record, Trail } from '../../platform/audit/trail.js';
import type { Context } from '../../platform/http/context.js';
import { Accounts } from '../accounts.js';
import { ResetMailer } from '../reset-mailer.js';
import { ResetThrottle } from '../reset-throttle.js';

/** Asks for a link by mail. Does and says the same whether there is an account or not. */
@Injectable()
export class AskForReset {
  constructor(
    private readonly throttle: ResetThrottle,
    private readonly accounts: Accounts,
    private readonly mailer: ResetMailer,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: Context, asked: { email: string; addressBucket: string }): Promise<void> {
    const email = normaliseEmail(asked.email);
    await this.throttle.countAddress(ctx, asked.addressBucket);
    const mayMail = await this.throttle.countAccount(ctx, email);
    const account = await this.accounts.findByEmail(email);
    const userId = (mayMail && account?.id) || null;
    await this.trail.write(ctx, async (write) => {
      await record(write, {
        action: 'ask',
        subjectType: 'password-reset',
        subjectId: account?.id ?? 'unknown',
      });
      await this.mailer.queue.add(write, { userId, language: ctx.language });
    });
  }
}
