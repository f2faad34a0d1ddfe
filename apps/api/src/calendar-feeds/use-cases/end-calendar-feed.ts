import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CalendarFeedStore } from '../calendar-feed-store.js';

/** From now on nobody reads the own dates by an address. Asked twice it is as done as asked once. */
@Injectable()
export class EndCalendarFeed {
  constructor(
    private readonly trail: Trail,
    private readonly feeds: CalendarFeedStore,
  ) {}

  async execute(ctx: UserContext): Promise<void> {
    const { id } = ctx.user;
    permit(ctx.user, ['calendar-feed', 'manage-own'], { personId: id });
    await this.trail.write(ctx, async (write) => {
      await this.feeds.end(write, id);
      await record(write, { action: 'end-calendar-feed', subjectType: 'user', subjectId: id });
    });
  }
}
