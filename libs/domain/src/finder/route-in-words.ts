import type {
  Channel,
  ContactRouteContent,
  PublishedChannel,
} from '../contact-routes/contact-route.contract.js';
import { openState, type OpenState } from '../opening-hours/index.js';
import { amsterdamDateTime } from '../shared/index.js';
import type { FinderResult } from './finder.contract.js';
import { openInWords, type OpenWords } from './open-in-words.js';

/** The words of a language for a route; `libs/texts` (`finder`) has them. */
export interface RouteWords extends OpenWords {
  readonly responseTime: Readonly<
    Record<
      NonNullable<ContactRouteContent['responseTime']>['unit'],
      (p: { amount: number }) => string
    >
  >;
  readonly consent: Readonly<Record<ContactRouteContent['consent']['needed'], string>> & {
    readonly anonymous: (p: { consent: string }) => string;
  };
}

/** What a result says because its route says so: the same for who finds it and for who writes it. */
export type RouteInWords = Pick<
  FinderResult,
  | 'title'
  | 'organisation'
  | 'audience'
  | 'channels'
  | 'openingHours'
  | 'openNow'
  | 'responseTime'
  | 'atHand'
  | 'consent'
  | 'nextSteps'
>;

/**
 * The content of a route as a result says it. `until` is the moment from which it may read differently.
 *
 * @param channelView how a channel is reached and read: a parameter, because the rules of phone numbers
 *   are large, and because the API remembers what it read before
 */
export function routeInWords(
  content: ContactRouteContent,
  now: number,
  words: RouteWords,
  channelView: (channel: Channel) => PublishedChannel,
): { readonly result: RouteInWords; readonly until: number | null } {
  const { organisation, audience, openingHours, atHand, consent, nextSteps } = content;
  const open = openState(openingHours, now);
  const result: RouteInWords = {
    // The organisation stands beside it: said twice, the name of the team would drown.
    title: content.team.trim() || organisation,
    organisation,
    audience,
    channels: content.channels.map(channelView),
    openingHours,
    openNow: openNowInWords(open, now, words),
    responseTime: responseTimeInWords(content.responseTime, words),
    atHand,
    consent: { ...consent, text: consentInWords(consent, words) },
    nextSteps,
  };
  return { result, until: open.until };
}

/** The state of opening hours for who reads it now. */
export function openNowInWords(
  open: OpenState,
  now: number,
  words: OpenWords,
): FinderResult['openNow'] {
  return {
    state: open.state,
    until: open.until === null ? null : amsterdamDateTime(open.until),
    text: openInWords(open, now, words),
  };
}

function responseTimeInWords(
  responseTime: ContactRouteContent['responseTime'],
  words: RouteWords,
): string | null {
  if (responseTime === null) return null;
  return words.responseTime[responseTime.unit]({ amount: responseTime.amount });
}

function consentInWords(
  { needed, anonymousConsultation }: ContactRouteContent['consent'],
  words: RouteWords,
): string {
  const consent = words.consent[needed];
  return anonymousConsultation ? words.consent.anonymous({ consent }) : consent;
}
