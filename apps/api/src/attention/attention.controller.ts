import { Controller, Get } from '@nestjs/common';
import type { AttentionList } from '@zorgpaden/domain/attention/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { AttentionQueries } from './attention.queries.js';

@Controller('me/attention')
export class AttentionController {
  constructor(private readonly queries: AttentionQueries) {}

  @Permits('attention', 'read')
  @Get()
  list(@Ctx() ctx: UserContext): Promise<AttentionList> {
    return this.queries.list(ctx);
  }
}
