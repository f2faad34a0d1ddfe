import { Controller, Get, Param, Query } from '@nestjs/common';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { CoverageQueries } from './coverage.queries.js';

@Controller('coalitions/:coalitionId/domain-coverage')
export class DomainCoverageController {
  constructor(private readonly queries: CoverageQueries) {}

  @Permits('partnership', 'list')
  @Get()
  show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: peildatumQuery }) query: z.infer<typeof peildatumQuery>,
  ): Promise<DomainCoverageView> {
    return this.queries.ofCoalition(ctx, coalitionId, query);
  }
}
