import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What a calendar file is for: to ask somebody, to tell them that it is off, or to be looked at. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

export interface CalendarAddress {
  readonly name: string;
  readonly email: string;
}

/** Something with a time, as a calendar knows it. */
export interface CalendarEvent {
  /** The same for ever: by it a calendar knows what it holds already. */
  readonly uid: string;
  /** Goes up with every change: the highest one counts. */
  readonly sequence: number;
  /** An instant; on the day of one that lasts all day, UTC midnight. */
  readonly start: Date;
  readonly end: Date;
  readonly isAllDay?: boolean;
  readonly title: string;
  readonly place?: string;
  readonly description?: string;
  readonly url?: string;
}

export interface CalendarOptions {
  readonly method: CalendarMethod;
  /** When it was written. */
  readonly at: Date;
  /** What the calendar is called, where it is looked at as a whole. */
  readonly name?: string;
  readonly organizer?: CalendarAddress;
  readonly attendee?: CalendarAddress;
}

/**
 * A file of RFC 5545, for mails (RFC 5546) and for feeds. Times are written in UTC: a calendar shows them
 * on its own clock, and needs no table of time zones from us.
 */
export function calendarFile(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const { method, at, name, organizer, attendee } = options;
  const calendar = ical({
    prodId: { company: 'Zorgpaden Kansrijke Start', product: 'Zorgpaden', language: 'NL' },
    method: ICalCalendarMethod[method],
    ...(name !== undefined && { name }),
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      start: event.start,
      end: event.end,
      allDay: event.isAllDay ?? false,
      stamp: at,
      summary: event.title,
      status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(event.place !== undefined && { location: event.place }),
      ...(event.description !== undefined && { description: event.description }),
      ...(event.url !== undefined && { url: event.url }),
      ...(organizer && { organizer }),
      // Nobody reads an answer by mail: it is not asked for.
      ...(attendee && { attendees: [{ ...attendee, rsvp: false }] }),
    });
  }
  return calendar.toString();
}
