import { hash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { feedReadsPerMinute } from '@zorgpaden/domain/calendar-feeds';
import { DomainError } from '@zorgpaden/domain/shared';
import { linkToken } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { isHeld } from '../platform/cache/index.js';
import { calendarFile } from '../platform/calendar/index.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { Throttle } from '../platform/http/throttle.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';

/** Somebody's dates, for a calendar program that has the address. */
@Controller('calendar-feeds')
export class CalendarFeedsController {
  private readonly throttle = new Throttle(feedReadsPerMinute);

  constructor(private readonly queries: CalendarFeedQueries) {}

  @Public()
  @Get(':token')
  async read(
    @Ctx() ctx: Context,
    @Param('token', { schema: linkToken }) token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const seconds = this.throttle.count(token, ctx.now.getTime());
    if (seconds > 0) throw new DomainError('request.too-many', { seconds });
    const { name, events } = await this.queries.read(ctx, token);
    // Of what it tells, not of the bytes: those say when they were made.
    const etag = `W/"${hash('sha256', JSON.stringify([name, events]), 'base64url').slice(0, 27)}"`;
    // Kept by nobody in between, and asked again each time: rights can have ended.
    reply.headers({ ETag: etag, 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' });
    if (isHeld(etag, request.headers['if-none-match'])) return reply.code(304).send();
    return reply
      .header('Content-Type', 'text/calendar; charset=utf-8')
      .header('Content-Disposition', 'attachment; filename="zorgpaden.ics"')
      .send(calendarFile(events, { method: 'PUBLISH', at: ctx.now, name }));
  }
}
