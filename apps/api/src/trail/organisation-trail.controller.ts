import { Controller, Get, Param, Query } from '@nestjs/common';
import { id } from '@zorgpaden/domain/shared/contract';
import { trailQuery, type TrailList, type TrailQuery } from '@zorgpaden/domain/trail/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { TrailQueries } from './trail.queries.js';

@Controller('organisations/:id/trail')
export class OrganisationTrailController {
  constructor(private readonly queries: TrailQueries) {}

  @Permits('trail', 'read')
  @Get()
  ofOrganisation(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) organisationId: string,
    @Query({ schema: trailQuery }) query: TrailQuery,
  ): Promise<TrailList> {
    return this.queries.ofOrganisation(ctx, organisationId, query);
  }
}
