import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { municipalityCode } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MunicipalityDirectory, successorOf } from '../municipalities/index.js';
import { Public } from '../platform/auth/permission.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { PublicAgreementQueries } from './public-agreements.queries.js';

/** What coalitions made public of what they agreed (Woo). */
@Controller('municipalities/:code/agreements')
@Public()
export class PublicAgreementsController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly queries: PublicAgreementQueries,
    private readonly directory: MunicipalityDirectory,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  async list(
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
        .redirect(`${publicUrl}/api/v1/municipalities/${successor}/agreements`, 301);
    }
    return this.answers.send(request, reply, this.queries.question(code, ctx.language));
  }
}
