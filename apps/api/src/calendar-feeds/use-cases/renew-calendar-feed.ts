import { Inject, Injectable } from '@nestjs/common';
import type { NewCalendarFeed } from '@zorgpaden/domain/calendar-feeds/contract';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { recentSession } from '../../platform/auth/recent.js';
import { API_CONFIG, type ApiConfig } from '../../platform/config/api-config.js';
import type { UserContext } from '../../platform/http/context.js';
import { CalendarFeedStore } from '../calendar-feed-store.js';

/** A secret address for the own dates, told this once. One of before stops working. */
@Injectable()
export class RenewCalendarFeed {
  constructor(
    private readonly trail: Trail,
    private readonly feeds: CalendarFeedStore,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** @throws DomainError `session.not-recent`: an address outlives the session in which it was made */
  async execute(ctx: UserContext): Promise<NewCalendarFeed> {
    const { id } = ctx.user;
    permit(ctx.user, ['calendar-feed', 'manage-own'], { personId: id });
    recentSession(ctx);
    const token = await this.trail.write(ctx, async (write) => {
      await record(write, { action: 'renew-calendar-feed', subjectType: 'user', subjectId: id });
      return this.feeds.renew(write, id);
    });
    return {
      address: `${this.config.publicUrl}/api/v1/calendar-feeds/${token}`,
      since: ctx.now.toISOString(),
    };
  }
}
