import { keptMs } from '@zorgpaden/domain/privacy';
import { lastDayToHear } from '@zorgpaden/domain/reflections';
import { amsterdamInstant, type PlainDate } from '@zorgpaden/domain/shared';
import type { LinkPurpose } from '../platform/links/index.js';

/** For finding and using one; how long it works is said when it is made. */
export const reflectionFormLink: LinkPurpose = { name: 'reflection-form', validForMinutes: 0 };

/** Until the last day on which a partner can be heard, and never longer than a link is kept. */
export function formLinkFor(date: PlainDate, now: Date): LinkPurpose {
  const end = amsterdamInstant(lastDayToHear(date), 24 * 60);
  const ms = Math.min(end - now.getTime(), keptMs('link'));
  return { ...reflectionFormLink, validForMinutes: Math.max(1, Math.floor(ms / 60_000)) };
}
