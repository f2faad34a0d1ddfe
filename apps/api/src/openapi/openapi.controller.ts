import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { everything, jsonAnswer, PublicAnswers } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';

const address = '/api/v1/openapi.json';

/** Where the Dutch API Design Rules want the document to stand. */
@Controller('openapi.json')
@Public()
export class OpenApiController {
  constructor(
    private readonly answers: PublicAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  show(
    @Ctx() { language }: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const answer = async () => {
      // Made at the first request: the start need not wait for it.
      const { openApiDocument } = await import('./document.js');
      return jsonAnswer(openApiDocument(this.config.publicUrl), {
        language,
        dependsOn: [everything],
        validUntil: Number.POSITIVE_INFINITY,
      });
    };
    return this.answers.send(request, reply, { address, language, answer });
  }
}
