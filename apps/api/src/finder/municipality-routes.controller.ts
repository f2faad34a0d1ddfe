import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import {
  municipalityRoutesQuery,
  type MunicipalityRoutesQuery,
} from '@zorgpaden/domain/finder/contract';
import { municipalityCode } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MunicipalityDirectory, successorOf } from '../municipalities/index.js';
import { Public } from '../platform/auth/permission.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { MunicipalityRoutesQueries } from './municipality-routes.queries.js';

@Controller('municipalities/:code/contact-routes')
@Public()
export class MunicipalityRoutesController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly routes: MunicipalityRoutesQueries,
    private readonly directory: MunicipalityDirectory,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  async list(
    @Param('code', { schema: municipalityCode }) code: string,
    @Query({ schema: municipalityRoutesQuery }) { page = 1 }: MunicipalityRoutesQuery,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const successor = successorOf(await this.directory.current(), code);
    if (successor !== undefined) {
      const { publicUrl } = this.config;
      return reply
        .header('Cache-Control', 'public, no-cache')
        .redirect(`${publicUrl}/api/v1/municipalities/${successor}/contact-routes`, 301);
    }
    return this.answers.send(request, reply, this.routes.question(code, page, ctx.language));
  }
}
