import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { phases } from '@zorgpaden/domain/phases';
import type { PhaseView } from '@zorgpaden/domain/phases/contract';
import type { Language } from '@zorgpaden/domain/themes';
import { phaseNames } from '@zorgpaden/reference-data';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { everything, jsonAnswer, PublicAnswers } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context } from '../platform/http/context.js';

const address = '/api/v1/phases';

/** The four phases, in the order of time. */
@Controller('phases')
@Public()
export class PhasesController {
  constructor(
    private readonly answers: PublicAnswers,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  list(
    @Ctx() { language }: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const answer = async () =>
      jsonAnswer(
        { items: phasesIn(language), links: { self: this.config.publicUrl + address } },
        { language, dependsOn: [everything], validUntil: Number.POSITIVE_INFINITY },
      );
    return this.answers.send(request, reply, { address, language, answer });
  }
}

function phasesIn(language: Language): PhaseView[] {
  return phases.map((slug) => ({ slug, name: phaseNames[slug][language] }));
}
