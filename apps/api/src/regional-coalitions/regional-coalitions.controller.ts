import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  type MemberStateList,
  type PartnerTablesList,
  type PartnerTablesQuery,
  partnerTablesQuery,
} from '@zorgpaden/domain/regional-coalitions/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { MemberStateQueries } from './member-states.queries.js';
import { PartnerTablesQueries } from './partner-tables.queries.js';

/** What a regional coalition sees of the local ones that take part in it. */
@Controller('coalitions/:coalitionId')
export class RegionalCoalitionsController {
  constructor(
    private readonly states: MemberStateQueries,
    private readonly tables: PartnerTablesQueries,
  ) {}

  @Permits('regional-coalition', 'compare')
  @Get('member-states')
  compare(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: peildatumQuery }) query: z.infer<typeof peildatumQuery>,
  ): Promise<MemberStateList> {
    return this.states.list(ctx, coalitionId, query);
  }

  @Permits('regional-coalition', 'see-tables')
  @Get('partner-tables')
  seeTables(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: partnerTablesQuery }) query: PartnerTablesQuery,
  ): Promise<PartnerTablesList> {
    return this.tables.list(ctx, coalitionId, query);
  }
}
