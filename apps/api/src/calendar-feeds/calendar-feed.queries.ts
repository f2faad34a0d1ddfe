import { Inject, Injectable } from '@nestjs/common';
import { feedDays, feedScopes, feedSize, nearest } from '@zorgpaden/domain/calendar-feeds';
import type { CalendarFeedView } from '@zorgpaden/domain/calendar-feeds/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import type { CalendarEvent } from '../platform/calendar/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { readUserWithRoles } from '../sessions/index.js';
import { CalendarFeedStore } from './calendar-feed-store.js';
import { feedEvent, type FeedRow, wordsIn } from './feed-event.js';
import { type MeetingRow, meetingsOf } from './feed-meetings.js';
import { FEED, FEED_MEETINGS } from './feed-sql.js';

/** What a calendar is given to read. */
export interface Feed {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

@Injectable()
export class CalendarFeedQueries {
  constructor(
    private readonly database: Database,
    private readonly feeds: CalendarFeedStore,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async mine({ user }: UserContext): Promise<CalendarFeedView> {
    permit(user, ['calendar-feed', 'manage-own'], { personId: user.id });
    const since = await this.feeds.since(user.id);
    return { since: since?.toISOString() ?? null };
  }

  /**
   * The dates that the owner of the address may see at this moment.
   *
   * @throws DomainError `request.not-found` when it is of nobody, or of somebody who was blocked
   */
  async read(ctx: Context, token: string): Promise<Feed> {
    const feed = await this.feeds.find(token);
    const today = peildatumOf(ctx);
    const owner = feed && (await readUserWithRoles(this.database, feed.userId, today));
    if (feed === undefined || owner === undefined) throw new DomainError('request.not-found');
    const { reflections, invited, agreements, followUps, actions, ...scopes } = feedScopes(owner);
    const { from, to } = feedDays(today);
    const once = await this.database.query<FeedRow>(FEED, [
      ...[reflections, invited, agreements, followUps, actions],
      ...[from, to, today, feedSize],
    ]);
    const { conferences, takingPart, conferencePlaces } = scopes;
    const standing = [conferences, takingPart, conferencePlaces];
    const meetings = await this.database.query<MeetingRow>(FEED_MEETINGS, standing);
    const rows = nearest([...once, ...meetings.flatMap((row) => meetingsOf(row, today))], today);
    const place = { publicUrl: this.config.publicUrl, language: feed.language };
    return {
      name: wordsIn(feed.language).name,
      events: rows.map((row) => feedEvent(row, place)),
    };
  }
}
