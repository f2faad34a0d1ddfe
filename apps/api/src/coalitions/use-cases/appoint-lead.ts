import { Injectable } from '@nestjs/common';
import { appointLead } from '@zorgpaden/domain/coalitions';
import type { newLead } from '@zorgpaden/domain/coalitions/contract';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import type { z } from 'zod';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { addAccount, assignRole } from '../../users/index.js';
import { CoalitionRepository } from '../coalition.repository.js';
import { LeadRepository } from '../lead.repository.js';

/** Lets somebody lead a coalition from a day on, and makes their account when they have none. */
@Injectable()
export class AppointLead {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly leads: LeadRepository,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    { email, name = '', password = '', from }: z.infer<typeof newLead>,
  ): Promise<void> {
    permit(ctx.user, ['people', 'appoint-lead'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.lock(write.tx, coalitionId);
      const known = await this.leads.findAccount(write.tx, normaliseEmail(email));
      const userId = known ?? (await addAccount(write, { email, name, password }));
      // Refuses who leads already; the new period is all that changes.
      appointLead(await this.leads.findLeads(write.tx, coalitionId), userId, from);
      const scope = { kind: 'coalition', id: coalitionId } as const;
      await assignRole(write, userId, { role: 'lead', scope }, { from });
    });
  }
}
