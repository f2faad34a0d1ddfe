import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { leadEnd, newLead, type LeadView } from '@zorgpaden/domain/coalitions/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { LeadRepository } from './lead.repository.js';
import { AppointLead } from './use-cases/appoint-lead.js';
import { DismissLead } from './use-cases/dismiss-lead.js';

interface LeadList {
  readonly items: readonly LeadView[];
  readonly links: { readonly self: string };
}

@Controller('coalitions/:id/leads')
export class LeadsController {
  constructor(
    private readonly leads: LeadRepository,
    private readonly appointLead: AppointLead,
    private readonly dismissLead: DismissLead,
  ) {}

  @Permits('people', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
  ): Promise<LeadList> {
    return this.leads.list(ctx, coalitionId);
  }

  @Permits('people', 'appoint-lead')
  @Post()
  async appoint(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @Body({ schema: newLead }) body: z.infer<typeof newLead>,
  ): Promise<LeadList> {
    await this.appointLead.execute(ctx, coalitionId, body);
    return this.leads.list(ctx, coalitionId);
  }

  /** Not a deletion: that somebody led until that day stays on record. */
  @Permits('people', 'appoint-lead')
  @Post(':userId/end')
  async dismiss(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) coalitionId: string,
    @Param('userId', { schema: id }) userId: string,
    @Body({ schema: leadEnd }) body: z.infer<typeof leadEnd>,
  ): Promise<LeadList> {
    await this.dismissLead.execute(ctx, coalitionId, userId, body.on);
    return this.leads.list(ctx, coalitionId);
  }
}
