import { Module } from '@nestjs/common';
import { CalendarFeedStore } from './calendar-feed-store.js';
import { CalendarFeedQueries } from './calendar-feed.queries.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { MyCalendarFeedController } from './my-calendar-feed.controller.js';
import { EndCalendarFeed } from './use-cases/end-calendar-feed.js';
import { RenewCalendarFeed } from './use-cases/renew-calendar-feed.js';

/** The dates of somebody, in the calendar that they use already. */
@Module({
  controllers: [CalendarFeedsController, MyCalendarFeedController],
  providers: [CalendarFeedQueries, CalendarFeedStore, EndCalendarFeed, RenewCalendarFeed],
})
export class CalendarFeedsModule {}
