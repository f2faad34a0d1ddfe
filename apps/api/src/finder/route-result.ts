import { routeInWords } from '@zorgpaden/domain/finder';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { channelDisplay, channelHref } from '@zorgpaden/domain/contact-routes/channel-address';
import { channelView } from './channel-view.js';
import { freshnessToday } from './freshness-today.js';
import type { Reading } from './question.js';
import type { RouteRow } from './route-row.js';
import { textsOf } from './texts.js';

/** A published route as a result. `until` is the moment from which it may read differently. */
export function routeResult(
  row: RouteRow,
  { kind, reason, fallbackId }: Pick<FinderResult, 'kind' | 'reason' | 'fallbackId'>,
  reading: Reading,
): { result: FinderResult; until: number | null } {
  const words = textsOf[reading.language];
  const { result, until } = routeInWords(row.content, reading.now, words, channelView);
  return {
    result: {
      kind,
      id: row.id,
      reason,
      ...result,
      fallbackId,
      person: row.person && personView(row.person),
      verifiedOn: row.verified_on,
      verifiedBy: row.verified_by,
      freshness: freshnessToday(row.verified_on, reading.today),
      source: null,
      coalition: { id: row.coalition_id, name: row.coalition_name },
      demonstration: row.demonstration,
    },
    until,
  };
}

/** Past the memory of numbers: who objects is not to be found in it. */
function personView({ name, work, phone, email }: NonNullable<RouteRow['person']>) {
  const number = { kind: 'phone', value: phone } as const;
  const href = channelHref(number);
  return {
    name,
    work,
    phone: href === null ? null : { display: channelDisplay(number), href },
    email,
  };
}
