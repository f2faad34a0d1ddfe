import type { CalendarFeedTexts } from '../nl/calendar-feeds.js';

export const calendarFeedTexts: CalendarFeedTexts = {
  name: 'Solid Start',
  kinds: {
    reflection: (p) => `Reflection ${p.coalition}`,
    'agreement-review': (p) => `See again whether this agreement holds: ${p.title}`,
    'agreement-ends': (p) => `Agreement ends: ${p.title}`,
    'follow-up': (p) => `Follow-up due: ${p.title}`,
    action: (p) => `Action of the plan due: ${p.title}`,
    'case-conference': (p) => `Case conference: ${p.title}`,
  },
};
