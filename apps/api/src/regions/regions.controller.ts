import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { RegionView } from '@zorgpaden/domain/regions/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { everything, jsonAnswer, PublicAnswers } from '../platform/cache/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import { Ctx, type Context } from '../platform/http/context.js';

const address = '/api/v1/regions';

/** GGD regions first, then those of a VSV, then those that coalitions made themselves; each by name. */
const REGIONS = `
  SELECT id, kind, name FROM regions
  ORDER BY array_position(ARRAY['ggd', 'vsv', 'own'], kind), name, id`;

/** Named sets of municipalities. */
@Controller('regions')
@Public()
export class RegionsController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly database: Database,
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
        {
          items: await this.database.query<RegionView>(REGIONS),
          links: { self: this.config.publicUrl + address },
        },
        { language, dependsOn: [everything], validUntil: Number.POSITIVE_INFINITY },
      );
    return this.answers.send(request, reply, { address, language, answer });
  }
}
