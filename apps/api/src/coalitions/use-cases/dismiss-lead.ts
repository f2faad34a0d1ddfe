import { Injectable } from '@nestjs/common';
import { dismissLead } from '@zorgpaden/domain/coalitions';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CoalitionRepository } from '../coalition.repository.js';
import { LeadRepository } from '../lead.repository.js';

/** Ends a lead's time on a day: the first one without them. That they led before it stays true. */
@Injectable()
export class DismissLead {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly leads: LeadRepository,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    userId: string,
    on: PlainDate,
  ): Promise<void> {
    permit(ctx.user, ['people', 'appoint-lead'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.lock(write.tx, coalitionId);
      const before = await this.leads.findLeads(write.tx, coalitionId);
      const after = dismissLead(before, userId, on);
      for (const lead of after.filter((one) => !before.includes(one))) {
        await this.leads.end(write, coalitionId, lead);
        await record(write, {
          action: 'end-role',
          subjectType: 'user',
          subjectId: userId,
          coalitionId,
          after: { role: 'lead', ...lead.period },
        });
      }
    });
  }
}
