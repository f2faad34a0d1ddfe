import { Injectable } from '@nestjs/common';
import { ownWords } from '@zorgpaden/domain/passwords';
import { passwordProblem } from '@zorgpaden/domain/passwords/judge';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import type { Context } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { Mail } from '../../platform/mail/index.js';
import { endSessionsOf, hashPassword } from '../../sessions/index.js';
import { Accounts } from '../accounts.js';
import { resetLink } from '../reset-link.js';

/** Gives an account the password that the holder of the link chose, and ends everything begun with the old one. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly links: Links,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `link.ended`; `request.invalid`, after which the link still works */
  async execute(ctx: Context, chosen: { token: string; password: string }): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const userId = await this.links.use(write, resetLink, chosen.token);
      const account = await this.accounts.find(write, userId);
      if (account === undefined) throw new DomainError('link.ended');
      const problem = await passwordProblem(chosen.password, ownWords(account.name, account.email));
      if (problem !== undefined) {
        throw new DomainError('request.invalid', {}, [{ pointer: '/password', code: problem }]);
      }
      await this.accounts.setPasswordHash(write, userId, await hashPassword(chosen.password));
      await this.links.endAll(write, resetLink, userId);
      await endSessionsOf(write, userId);
      await this.mail.send(write, {
        kind: 'password-changed',
        to: account.email,
        language: ctx.language,
        data: { name: account.name },
        path: '/wachtwoord-vergeten',
      });
      await record(write, { action: 'change-password', subjectType: 'user', subjectId: userId });
    });
  }
}
