import { Controller, Get, Param, Query } from '@nestjs/common';
import { id } from '@zorgpaden/domain/shared/contract';
import { trailQuery, type TrailList, type TrailQuery } from '@zorgpaden/domain/trail/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { TrailQueries } from './trail.queries.js';

@Controller('coalitions/:coalitionId')
export class CoalitionTrailController {
  constructor(private readonly queries: TrailQueries) {}

  @Permits('trail', 'read')
  @Get('trail')
  ofCoalition(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: trailQuery }) query: TrailQuery,
  ): Promise<TrailList> {
    return this.queries.ofCoalition(ctx, coalitionId, query);
  }

  @Permits('trail', 'read')
  @Get('contact-routes/:id/trail')
  ofContactRoute(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @Query({ schema: trailQuery }) query: TrailQuery,
  ): Promise<TrailList> {
    return this.queries.ofContactRoute(ctx, coalitionId, routeId, query);
  }
}
