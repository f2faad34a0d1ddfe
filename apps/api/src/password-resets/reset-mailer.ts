import { Injectable } from '@nestjs/common';
import { resetLinkMinutes } from '@zorgpaden/domain/password-resets';
import type { Language } from '@zorgpaden/domain/themes';
import { record, Trail } from '../platform/audit/trail.js';
import type { Context } from '../platform/http/context.js';
import { Jobs, type Queue } from '../platform/jobs/index.js';
import { Links } from '../platform/links/index.js';
import { Mail } from '../platform/mail/index.js';
import { Accounts } from './accounts.js';
import { resetLink } from './reset-link.js';

/** What was asked for: `null` when there is no account, or when it was asked for too often. */
export interface AskedReset {
  readonly userId: string | null;
  readonly language: Language;
}

/**
 * Mails the link. In a job, so that the request does the same and takes as long whether there is an
 * account or not.
 */
@Injectable()
export class ResetMailer {
  readonly queue: Queue<AskedReset>;

  constructor(
    jobs: Jobs,
    private readonly accounts: Accounts,
    private readonly links: Links,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {
    this.queue = jobs.define<AskedReset>({
      name: 'password-reset',
      retries: { times: 5, firstAfterSeconds: 10, atMostAfterSeconds: 60 },
      run: (ctx, asked) => this.send(ctx, asked),
    });
  }

  private async send(ctx: Context, { userId, language }: AskedReset): Promise<void> {
    if (userId === null) return;
    await this.trail.write(ctx, async (write) => {
      await record(write, { action: 'mail-reset-link', subjectType: 'user', subjectId: userId });
      const account = await this.accounts.find(write, userId);
      if (account === undefined) return;
      const { token, expiresAt } = await this.links.issue(write, resetLink, userId);
      await this.mail.send(write, {
        kind: 'password-reset',
        to: account.email,
        language,
        data: { name: account.name, minutes: resetLinkMinutes },
        path: `/wachtwoord-instellen#${token}`,
        uselessFrom: expiresAt,
      });
    });
  }
}
