import { Injectable } from '@nestjs/common';
import { continueRole } from '@zorgpaden/domain/people';
import { amsterdamNow, type PlainDate } from '@zorgpaden/domain/shared';
import type { UserContext } from '../../platform/http/context.js';
import { RoleChanges } from '../role-changes.js';
import { RoleMails } from '../role-mails.js';

/** Lets a role go on, until another day or without an end: also how an end is taken back. */
@Injectable()
export class ContinueRole {
  constructor(
    private readonly changes: RoleChanges,
    private readonly mails: RoleMails,
  ) {}

  execute(
    ctx: UserContext,
    coalitionId: string,
    seen: { readonly id: string; readonly version: number },
    to: PlainDate | null,
  ): Promise<void> {
    const today = amsterdamNow(ctx.now.getTime()).date;
    return this.changes.write(ctx, coalitionId, seen, 'change-role', async (write, held) => {
      const period = continueRole(held.period, to, today);
      const given = { action: 'continue-role', period, reason: '' };
      await this.changes.setPeriod(write, coalitionId, held, given);
      await this.mails.tell(write, coalitionId, held, { now: held.role, on: today });
    });
  }
}
