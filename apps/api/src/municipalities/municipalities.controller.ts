import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import {
  municipalitiesQuery,
  type MunicipalitiesQuery,
} from '@zorgpaden/domain/municipalities/contract';
import { municipalityCode } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { MunicipalitiesQueries } from './municipalities.queries.js';
import { MunicipalityDirectory } from './municipality-directory.js';
import { MunicipalityQueries } from './municipality.queries.js';
import { successorOf } from './not-current.js';

@Controller('municipalities')
@Public()
export class MunicipalitiesController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly list: MunicipalitiesQueries,
    private readonly detail: MunicipalityQueries,
    private readonly directory: MunicipalityDirectory,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  find(
    @Query({ schema: municipalitiesQuery }) query: MunicipalitiesQuery,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answers.send(request, reply, this.list.question(query, ctx.language));
  }

  @Get(':code')
  async get(
    @Param('code', { schema: municipalityCode }) code: string,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const successor = successorOf(await this.directory.current(), code);
    if (successor !== undefined) {
      const { publicUrl } = this.config;
      return reply
        .header('Cache-Control', 'public, no-cache')
        .redirect(`${publicUrl}/api/v1/municipalities/${successor}`, 301);
    }
    return this.answers.send(request, reply, this.detail.question(code, ctx.language));
  }
}
