import { Controller, Get, Query } from '@nestjs/common';
import type { DoublePairList } from '@zorgpaden/domain/likely-doubles/contract';
import { pageQuery } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { DoublePairsQueries } from './double-pairs.queries.js';

@Controller('likely-doubles')
export class DoublePairsController {
  constructor(private readonly queries: DoublePairsQueries) {}

  @Permits('organisation-merge', 'manage')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: pageQuery }) { page }: { page?: number },
  ): Promise<DoublePairList> {
    return this.queries.list(ctx, page);
  }
}
