import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { removalRequest, type MyData } from '@zorgpaden/domain/privacy/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { MyDataQueries } from './my-data.queries.js';
import { RemoveMyself } from './use-cases/remove-myself.js';

@Controller('me')
export class MeController {
  constructor(
    private readonly queries: MyDataQueries,
    private readonly removeMyself: RemoveMyself,
  ) {}

  @Permits('privacy', 'read-own')
  @Get('data')
  data(@Ctx() ctx: UserContext): Promise<MyData> {
    return this.queries.read(ctx);
  }

  @Permits('privacy', 'request-removal')
  @Post('removal')
  @HttpCode(204)
  remove(
    @Ctx() ctx: UserContext,
    @Body({ schema: removalRequest }) body: z.infer<typeof removalRequest>,
  ): Promise<void> {
    return this.removeMyself.execute(ctx, body);
  }
}
