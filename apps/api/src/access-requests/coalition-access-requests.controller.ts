import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  accessInvitation,
  type AccessRequestList,
} from '@zorgpaden/domain/access-requests/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { AccessRequestQueries } from './access-request.queries.js';
import { InviteWhoAsked } from './use-cases/invite-who-asked.js';

/** Who asked to work for a coalition, for who leads it. */
@Controller('coalitions/:coalitionId/access-requests')
export class CoalitionAccessRequestsController {
  constructor(
    private readonly queries: AccessRequestQueries,
    private readonly inviteWhoAsked: InviteWhoAsked,
  ) {}

  @Permits('access-request', 'read')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): Promise<AccessRequestList> {
    return this.queries.ofCoalition(ctx, coalitionId);
  }

  @Permits('access-request', 'decide')
  @Post(':id/invitation')
  @HttpCode(204)
  invite(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) requestId: string,
    @Body({ schema: accessInvitation }) body: z.infer<typeof accessInvitation>,
  ): Promise<void> {
    return this.inviteWhoAsked.execute(ctx, coalitionId, requestId, body);
  }
}
