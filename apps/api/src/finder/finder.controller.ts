import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { finderQuery, type FinderQuery } from '@zorgpaden/domain/finder/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { Finder } from './finder.service.js';

@Controller('finder')
@Public()
export class FinderController {
  constructor(
    private readonly finder: Finder,
    private readonly answers: PublicAnswers,
  ) {}

  @Get()
  find(
    @Query({ schema: finderQuery }) query: FinderQuery,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answers.send(request, reply, this.finder.question(query, ctx.language));
  }
}
