import { z } from 'zod';
import { instant } from '../shared/shared.contract.js';

/** Whether there is an address, and since when: the address itself is told once. */
export const calendarFeedView = z
  .object({ since: instant.nullable() })
  .meta({ id: 'CalendarFeedView' });
export type CalendarFeedView = z.infer<typeof calendarFeedView>;

export const newCalendarFeed = z
  .object({
    /** Secret: whoever has it reads the dates. */
    address: z.url(),
    since: instant,
  })
  .meta({ id: 'NewCalendarFeed' });
export type NewCalendarFeed = z.infer<typeof newCalendarFeed>;
