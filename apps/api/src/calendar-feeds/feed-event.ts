import type { FeedKind } from '@zorgpaden/domain/calendar-feeds';
import {
  addDays,
  amsterdamInstant,
  minutesOfClock,
  type PlainDate,
} from '@zorgpaden/domain/shared';
import type { Language } from '@zorgpaden/domain/themes';
import { calendarFeedTexts as english } from '@zorgpaden/texts/en/calendar-feeds';
import {
  type CalendarFeedTexts,
  calendarFeedTexts as dutch,
} from '@zorgpaden/texts/nl/calendar-feeds';
import type { CalendarEvent } from '../platform/calendar/index.js';

/** Something with a day, as the statement finds it. */
export interface FeedRow {
  readonly kind: FeedKind;
  readonly id: string;
  readonly title: string;
  readonly coalitionId: string;
  readonly coalition: string;
  readonly on: PlainDate;
  /** Of what has a time, and a place. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly sequence: number;
  /** Which time it is of what comes back: the day by its rhythm, also when this one was moved. */
  readonly turn?: PlainDate;
}

export interface FeedPlace {
  readonly publicUrl: string;
  readonly language: Language;
}

/** The page below a coalition on which it stands. */
const pages: Readonly<Record<FeedKind, (id: string) => string>> = {
  reflection: (id) => `reflectie/${id}`,
  'agreement-review': (id) => `afspraken/${id}`,
  'agreement-ends': (id) => `afspraken/${id}`,
  'follow-up': () => 'reflectie/vervolgacties',
  action: () => 'plan',
  'case-conference': () => 'partners/casusoverleg',
};

export function wordsIn(language: Language): CalendarFeedTexts {
  return language === 'nl' ? dutch : english;
}

/** One date as a calendar shows it, with the way to the page where it stands. */
export function feedEvent(row: FeedRow, { publicUrl, language }: FeedPlace): CalendarEvent {
  const { kind, id, title, coalition, coalitionId, place, sequence } = row;
  const root = language === 'en' ? '/en' : '';
  return {
    // A conversation is known to a calendar under this name already, by its invitation.
    uid: `${[kind, id, ...(row.turn === undefined ? [] : [row.turn])].join('-')}@${new URL(publicUrl).hostname}`,
    sequence,
    ...timesOf(row),
    title: wordsIn(language).kinds[kind]({ title, coalition }),
    ...(place !== null && { place }),
    description: coalition,
    url: `${publicUrl}${root}/coalities/${coalitionId}/${pages[kind](id)}`,
  };
}

function timesOf({ on, startsAt, endsAt }: FeedRow): Pick<CalendarEvent, 'start' | 'end'> {
  if (startsAt === null) return wholeDay(on);
  const at = (time: string) => new Date(amsterdamInstant(on, minutesOfClock(time)));
  const start = at(startsAt);
  // Nobody said how long it lasts: an hour is kept free.
  return { start, end: endsAt === null ? new Date(start.getTime() + HOUR) : at(endsAt) };
}

const HOUR = 3_600_000;

function wholeDay(on: PlainDate): Pick<CalendarEvent, 'start' | 'end' | 'isAllDay'> {
  const midnight = (day: PlainDate) => new Date(`${day}T00:00:00Z`);
  return { start: midnight(on), end: midnight(addDays(on, 1)), isAllDay: true };
}
