import { conferenceDays, type Standing } from '@zorgpaden/domain/case-conferences';
import { meetingDays } from '@zorgpaden/domain/calendar-feeds';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { FeedRow } from './feed-event.js';

/** A standing meeting, as the statement finds it. */
export type MeetingRow = Omit<FeedRow, 'kind' | 'on' | 'turn'> & Standing;

/**
 * A standing meeting as the times that come, each an event of its own. A rule of repetition would shift by
 * an hour with summer time, because the times in a feed are in UTC; and one time that is moved keeps its
 * name this way, so that a calendar moves it as well.
 */
export function meetingsOf({ rhythm, moved, ...row }: MeetingRow, today: PlainDate): FeedRow[] {
  const { from, to } = meetingDays(today);
  return conferenceDays({ rhythm, moved }, from, to).map((on) => ({
    ...row,
    ...{ kind: 'case-conference' as const, on },
    turn: on === moved?.to ? (moved.from ?? on) : on,
  }));
}
