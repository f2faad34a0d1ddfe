import { contactRouteTitle, freshnessOn } from '@zorgpaden/domain/contact-routes';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { openState, type OpenState } from '@zorgpaden/domain/opening-hours';
import { amsterdamDateTime } from '@zorgpaden/domain/shared';
import type { FinderTexts } from '@zorgpaden/texts/nl/finder';
import { channelView } from './channel-view.js';
import { openText } from './open-text.js';
import type { Reading } from './question.js';
import type { RouteRow } from './route-row.js';
import { textsOf } from './texts.js';

/** A published route as a result. `until` is the moment from which it may read differently. */
export function routeResult(
  row: RouteRow,
  { kind, reason, fallbackId }: Pick<FinderResult, 'kind' | 'reason' | 'fallbackId'>,
  reading: Reading,
): { result: FinderResult; until: number | null } {
  const { content } = row;
  const texts = textsOf[reading.language];
  const open = openState(content.openingHours, reading.now);
  const result: FinderResult = {
    kind,
    id: row.id,
    reason,
    title: contactRouteTitle(content),
    organisation: content.organisation,
    audience: content.audience,
    channels: content.channels.map(channelView),
    openingHours: content.openingHours,
    openNow: openNowOf(open, reading.now, texts),
    responseTime: responseTimeText(content.responseTime, texts),
    atHand: content.atHand,
    consent: { ...content.consent, text: consentText(content.consent, texts) },
    nextSteps: content.nextSteps,
    fallbackId,
    verifiedOn: row.verified_on,
    verifiedBy: row.verified_by,
    freshness: freshnessOn(row.verified_on, reading.today),
    source: null,
    coalition: { id: row.coalition_id, name: row.coalition_name },
    demonstration: row.demonstration,
  };
  return { result, until: open.until };
}

/** The state of opening hours for who reads it now. */
export function openNowOf(
  open: OpenState,
  now: number,
  texts: FinderTexts,
): FinderResult['openNow'] {
  return {
    state: open.state,
    until: open.until === null ? null : amsterdamDateTime(open.until),
    text: openText(open, now, texts),
  };
}

function responseTimeText(
  responseTime: ContactRouteContent['responseTime'],
  texts: FinderTexts,
): string | null {
  if (responseTime === null) return null;
  return texts.responseTime[responseTime.unit]({ amount: responseTime.amount });
}

function consentText(consent: ContactRouteContent['consent'], texts: FinderTexts): string {
  const needed = texts.consent[consent.needed];
  return consent.anonymousConsultation ? texts.consent.anonymous({ consent: needed }) : needed;
}
