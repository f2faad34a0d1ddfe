import { Controller, Get, Query } from '@nestjs/common';
import {
  type AttentionList,
  type AttentionQuery,
  attentionQuery,
} from '@zorgpaden/domain/attention/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { AttentionQueries } from './attention.queries.js';

@Controller('me/attention')
export class AttentionController {
  constructor(private readonly queries: AttentionQueries) {}

  @Permits('attention', 'read')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: attentionQuery }) { coalitionId }: AttentionQuery,
  ): Promise<AttentionList> {
    return this.queries.list(ctx, coalitionId ?? null);
  }
}
