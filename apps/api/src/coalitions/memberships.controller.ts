import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  membershipEnd,
  type NewMembership,
  newMembership,
} from '@zorgpaden/domain/coalitions/membership.contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion } from '../platform/http/preconditions.js';
import { MembershipQueries } from './membership.queries.js';
import { AcceptMembership } from './use-cases/accept-membership.js';
import { EndMembership } from './use-cases/end-membership.js';
import { JoinCoalition } from './use-cases/join-coalition.js';

/** Which local coalitions take part in a regional one. */
@Controller('coalitions/:coalitionId/memberships')
export class MembershipsController {
  constructor(
    private readonly queries: MembershipQueries,
    private readonly joinCoalition: JoinCoalition,
    private readonly acceptMembership: AcceptMembership,
    private readonly endMembership: EndMembership,
  ) {}

  @Permits('coalition', 'read-past')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: peildatumQuery }) query: z.infer<typeof peildatumQuery>,
  ) {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('coalition', 'change')
  @Post()
  async join(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newMembership }) body: NewMembership,
  ) {
    await this.joinCoalition.execute(ctx, coalitionId, body, idempotencyKey);
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('coalition', 'change')
  @Post(':id/acceptance')
  @HttpCode(200)
  async accept(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) membershipId: string,
    @IfMatchVersion() version: number,
  ) {
    await this.acceptMembership.execute(ctx, { coalitionId, id: membershipId, version });
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('coalition', 'change')
  @Post(':id/end')
  @HttpCode(200)
  async end(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) membershipId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: membershipEnd }) { on }: z.infer<typeof membershipEnd>,
  ) {
    await this.endMembership.execute(ctx, { coalitionId, id: membershipId, version }, on);
    return this.queries.list(ctx, coalitionId);
  }
}
