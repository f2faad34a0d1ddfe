import { Controller, Get, Query } from '@nestjs/common';
import {
  likelyDoublesQuery,
  type LikelyDoubleList,
  type LikelyDoublesQuery,
} from '@zorgpaden/domain/likely-doubles/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { LikelyDoublesQueries } from './likely-doubles.queries.js';

@Controller('organisations/likely-doubles')
export class LikelyDoublesController {
  constructor(private readonly queries: LikelyDoublesQueries) {}

  @Permits('organisation', 'read')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: likelyDoublesQuery }) query: LikelyDoublesQuery,
  ): Promise<LikelyDoubleList> {
    return this.queries.of(ctx, query);
  }
}
