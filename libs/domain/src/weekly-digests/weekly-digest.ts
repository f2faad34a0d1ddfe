import { addDays, daysBetween, type PlainDate } from '../shared/index.js';

/** The days on which somebody can have the mail of the week: those on which people work. */
export const digestDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type DigestDay = (typeof digestDays)[number];

/** As much as somebody reads in a mail; the rest is counted, and stands on *Mijn*. */
export const digestItems = 20;
/** So long the link works with which one stops it: until the next ones have come. */
export const digestLinkDays = 30;

/** What somebody asked for, and since when: that day, or the day on which they were told last. */
export interface WeeklyDigest {
  readonly day: DigestDay;
  readonly from: PlainDate;
}

/**
 * Whether a mail is due: their day of the week came since. So it is one a week, also when no process ran
 * on the day itself, and none on the day on which somebody asks for it.
 */
export function isDigestDue({ day, from }: WeeklyDigest, today: PlainDate): boolean {
  return lastOf(day, today) > from;
}

/** The last day of this name, today included. */
function lastOf(day: DigestDay, today: PlainDate): PlainDate {
  // A Monday.
  const weekday = daysBetween('2024-01-01', today);
  const back = (((weekday - digestDays.indexOf(day)) % 7) + 7) % 7;
  return addDays(today, -back);
}
