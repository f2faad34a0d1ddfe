import { channelDisplay, channelHref } from '@zorgpaden/domain/contact-routes/channel-address';
import type {
  Channel,
  ContactRouteContent,
  PublishedChannel,
} from '@zorgpaden/domain/contact-routes/contract';
import { routeInWords, type RouteWords } from '@zorgpaden/domain/finder';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';

/** What the preview knows besides the content. */
export interface PreviewContext {
  readonly id: string;
  readonly now: number;
  readonly words: RouteWords;
  readonly reason: string;
  /** That publishing counts as checking: a date would promise what has not happened yet. */
  readonly verification: string;
  /** Stands in the heading while nothing else does. */
  readonly untitled: string;
  readonly coalition: { readonly id: string; readonly name: string };
  readonly demonstration: boolean;
}

/**
 * The card that the finder will show, from what stands in the form now. Nobody checked that yet: where
 * the date will stand, it says that publishing does. Channels without an address are left out: they
 * cannot be published.
 */
export function previewOf(content: ContactRouteContent, context: PreviewContext): FinderResult {
  const complete = { ...content, channels: content.channels.filter(({ value }) => value.trim()) };
  const { result } = routeInWords(sayable(complete), context.now, context.words, channelView);
  return {
    ...result,
    title: result.title || context.untitled,
    kind: content.entrance ? 'entrance' : 'route',
    id: context.id,
    reason: context.reason,
    fallbackId: null,
    person: null,
    verifiedOn: null,
    verifiedBy: null,
    freshness: null,
    source: context.verification,
    coalition: context.coalition,
    demonstration: context.demonstration,
  };
}

/** While somebody types, a time or an amount is sometimes none yet: it is left out of the card. */
function sayable(content: ContactRouteContent): ContactRouteContent {
  const { openingHours, responseTime } = content;
  const stretch = ({ from, to }: { from: string; to: string }): boolean =>
    isTime(from) && isTime(to) && from < to;
  return {
    ...content,
    responseTime: responseTime && Number.isInteger(responseTime.amount) ? responseTime : null,
    openingHours: openingHours && {
      ...openingHours,
      weekly: openingHours.weekly.filter(stretch),
      exceptions: openingHours.exceptions
        .filter(({ date }) => date !== '')
        .map((day) => ({ ...day, hours: day.hours.filter(stretch) })),
    },
  };
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

function channelView({ kind, value, note }: Channel): PublishedChannel {
  return {
    kind,
    value,
    note,
    href: channelHref({ kind, value }),
    display: channelDisplay({ kind, value }),
  };
}
