import { Injectable } from '@nestjs/common';
import { endRole } from '@zorgpaden/domain/people';
import type { roleEnd } from '@zorgpaden/domain/people/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import type { UserContext } from '../../platform/http/context.js';
import { RoleChanges } from '../role-changes.js';
import { RoleMails } from '../role-mails.js';

/** Ends a role on a day: the first one without it. That it was held before stays true. */
@Injectable()
export class EndRole {
  constructor(
    private readonly changes: RoleChanges,
    private readonly mails: RoleMails,
  ) {}

  execute(
    ctx: UserContext,
    coalitionId: string,
    seen: { readonly id: string; readonly version: number },
    { on, reason }: z.infer<typeof roleEnd>,
  ): Promise<void> {
    const today = amsterdamNow(ctx.now.getTime()).date;
    return this.changes.write(ctx, coalitionId, seen, 'end-role', async (write, held) => {
      const period = endRole(held.period, on, today);
      await this.changes.setPeriod(write, coalitionId, held, {
        action: 'end-role',
        period,
        reason,
      });
      await this.mails.tell(write, coalitionId, held, { now: null, on });
    });
  }
}
