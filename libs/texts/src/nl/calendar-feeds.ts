import type { FeedKind } from '@zorgpaden/domain/calendar-feeds';

export interface FeedTold {
  readonly title: string;
  readonly coalition: string;
}

/** What stands in somebody's own calendar. */
export const calendarFeedTexts = {
  name: 'Kansrijke Start',
  kinds: {
    reflection: (p) => `Reflectiegesprek ${p.coalition}`,
    'agreement-review': (p) => `Bekijk opnieuw of deze afspraak klopt: ${p.title}`,
    'agreement-ends': (p) => `Afspraak loopt af: ${p.title}`,
    'follow-up': (p) => `Vervolgactie klaar: ${p.title}`,
    action: (p) => `Actie uit het plan klaar: ${p.title}`,
    'case-conference': (p) => `Casusoverleg: ${p.title}`,
  } satisfies Record<FeedKind, (p: FeedTold) => string> as Record<
    FeedKind,
    (p: FeedTold) => string
  >,
};
export type CalendarFeedTexts = typeof calendarFeedTexts;
