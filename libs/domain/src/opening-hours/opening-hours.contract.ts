import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { atPointer, clockTime, plainDate } from '../shared/shared.contract.js';
import { openingHoursProblems } from './opening-hours.js';

/** A stretch of one day; ends after it begins. Past midnight is two stretches: to `24:00`, from `00:00`. */
export const stretch = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine(({ from, to }) => from < to, { error: 'opening-hours.ends-before-begin', path: ['to'] });

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weeklyHours = z.strictObject({
  day: z.int().min(1).max(7),
  from: clockTime,
  to: clockTime,
});

export const openingHours = z
  .strictObject({
    weekly: z
      .array(
        weeklyHours.refine(({ from, to }) => from < to, {
          error: 'opening-hours.ends-before-begin',
          path: ['to'],
        }),
      )
      .max(28, { error: 'field.too-many' }),
    exceptions: z
      .array(
        z.strictObject({
          date: plainDate,
          /** Empty: closed that day. */
          hours: z.array(stretch).max(4, { error: 'field.too-many' }),
          note: freeText(120),
        }),
      )
      .max(60, { error: 'field.too-many' }),
    /** What counts on Dutch public holidays that no exception names. */
    onHolidays: z.enum(['closed', 'as-usual']),
  })
  .superRefine((hours, context) => {
    for (const { pointer, code } of openingHoursProblems(hours)) {
      context.addIssue({ code: 'custom', path: atPointer(pointer), message: code });
    }
  })
  .meta({ id: 'OpeningHours' });
export type OpeningHours = z.infer<typeof openingHours>;
