import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ReorganisationQueries } from './reorganisation.queries.js';
import { CheckCarriedOver } from './use-cases/check-carried-over.js';

/** What went over in a coalition, to be looked at. */
@Controller('coalitions/:coalitionId/reorganisation-checks')
export class ReorganisationChecksController {
  constructor(
    private readonly queries: ReorganisationQueries,
    private readonly checkCarriedOver: CheckCarriedOver,
  ) {}

  @Permits('reorganisation', 'list-checks')
  @Get()
  list(@Ctx() ctx: UserContext, @Param('coalitionId', { schema: id }) coalitionId: string) {
    return this.queries.checks(ctx, coalitionId);
  }

  @Permits('reorganisation', 'check')
  @Post(':id/completion')
  @HttpCode(200)
  async check(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) checkId: string,
  ) {
    await this.checkCarriedOver.execute(ctx, coalitionId, checkId);
    return this.queries.checks(ctx, coalitionId);
  }
}
