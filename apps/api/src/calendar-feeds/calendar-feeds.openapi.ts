import { calendarFeedView, newCalendarFeed } from '@zorgpaden/domain/calendar-feeds/contract';
import { linkToken } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'calendar-feeds';
const access = 'signed-in';

export const calendarFeedPaths: ApiPaths = {
  '/account/calendar-feed': {
    get: operation({
      ...{ id: 'getMyCalendarFeed', tag, access },
      summary: 'Since when there is an address of my dates',
      gives: calendarFeedView,
    }),
    post: operation({
      ...{ id: 'renewMyCalendarFeed', tag, access, status: 201 },
      summary: 'A secret address of my dates; the one of before stops working',
      description: 'Told this once. Signed in no longer than 15 minutes ago.',
      gives: newCalendarFeed,
    }),
    delete: operation({
      ...{ id: 'endMyCalendarFeed', tag, access, status: 204 },
      summary: 'Nobody reads my dates by an address any more',
    }),
  },
  '/calendar-feeds/{token}': {
    get: operation({
      ...{ id: 'readCalendarFeed', tag, access: 'public' },
      summary: 'The dates of whose address it is, as iCalendar (RFC 5545)',
      description:
        'Whoever has the address reads it. What it tells follows at each reading from the rights of that moment. Revalidated with an `ETag`.',
      path: z.object({ token: linkToken }),
      files: ['text/calendar'],
      problems: [404],
    }),
  },
};
