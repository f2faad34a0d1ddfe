import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { themesQuery, type ThemesQuery } from '@zorgpaden/domain/themes/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { ThemesQueries } from './themes.queries.js';

@Controller('themes')
@Public()
export class ThemesController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly themes: ThemesQueries,
  ) {}

  @Get()
  find(
    @Query({ schema: themesQuery }) query: ThemesQuery,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answers.send(request, reply, this.themes.question(query, ctx.language));
  }
}
