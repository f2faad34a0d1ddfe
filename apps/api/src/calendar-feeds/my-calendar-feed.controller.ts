import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { CalendarFeedView, NewCalendarFeed } from '@zorgpaden/domain/calendar-feeds/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';
import { EndCalendarFeed } from './use-cases/end-calendar-feed.js';
import { RenewCalendarFeed } from './use-cases/renew-calendar-feed.js';

/** The secret address of my dates. */
@Controller('account/calendar-feed')
@Permits('calendar-feed', 'manage-own')
export class MyCalendarFeedController {
  constructor(
    private readonly queries: CalendarFeedQueries,
    private readonly renewFeed: RenewCalendarFeed,
    private readonly endFeed: EndCalendarFeed,
  ) {}

  @Get()
  show(@Ctx() ctx: UserContext): Promise<CalendarFeedView> {
    return this.queries.mine(ctx);
  }

  @Post()
  renew(@Ctx() ctx: UserContext): Promise<NewCalendarFeed> {
    return this.renewFeed.execute(ctx);
  }

  @Delete()
  @HttpCode(204)
  end(@Ctx() ctx: UserContext): Promise<void> {
    return this.endFeed.execute(ctx);
  }
}
