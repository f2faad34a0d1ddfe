import type { HoursOfDay } from './route-form';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** The stretches of a day, with their place in the week: that is where their fields are. */
export function stretchesOf(weekly: readonly HoursOfDay[], day: number): readonly number[] {
  return weekly.flatMap((stretch, index) => (stretch.day === day ? [index] : []));
}

/** One more stretch on a day, after those it has; the first of a day begins with office hours. */
export function withStretch(weekly: readonly HoursOfDay[], day: number): HoursOfDay[] {
  const first = stretchesOf(weekly, day).length === 0;
  const added = first ? { day, from: '09:00', to: '17:00' } : { day, from: '', to: '' };
  const place = weekly.filter((stretch) => stretch.day <= day).length;
  return [...weekly.slice(0, place), added, ...weekly.slice(place)];
}

/**
 * The hours of Monday on all workdays; those of the weekend stay. Each is written out anew: a form knows
 * the items of a list by a mark that a copy of the whole object would share.
 */
export function mondayOnAllWorkdays(weekly: readonly HoursOfDay[]): HoursOfDay[] {
  const monday = weekly.filter(({ day }) => day === 1);
  const workdays = weekdays.filter((day) => day <= 5);
  return [
    ...workdays.flatMap((day) => monday.map(({ from, to }) => ({ day, from, to }))),
    ...weekly.filter(({ day }) => day > 5),
  ];
}

/** The list with one item elsewhere; the same list when there is no such place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
