import { Controller, Get, Query, Res } from '@nestjs/common';
import {
  trailExportQuery,
  trailQuery,
  type TrailExportQuery,
  type TrailList,
  type TrailQuery,
} from '@zorgpaden/domain/trail/contract';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ExportTrail } from './export-trail.js';
import { TrailQueries } from './trail.queries.js';

@Controller('trail')
export class TrailController {
  constructor(
    private readonly queries: TrailQueries,
    private readonly exportTrail: ExportTrail,
  ) {}

  @Permits('trail', 'read-all')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: trailQuery }) query: TrailQuery,
  ): Promise<TrailList> {
    return this.queries.ofNation(ctx, query);
  }

  @Permits('trail', 'export')
  @Get('export')
  export(
    @Ctx() ctx: UserContext,
    @Query({ schema: trailExportQuery }) query: TrailExportQuery,
    @Res() reply: FastifyReply,
  ): FastifyReply {
    const lines = this.exportTrail.execute(ctx, query);
    const name = `geschiedenis-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return reply
      .header('Content-Type', 'text/csv; charset=utf-8; header=present')
      .header('Content-Disposition', `attachment; filename="${name}"`)
      .send(lines);
  }
}
