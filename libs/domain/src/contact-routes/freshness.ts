import { type PlainDate, addMonths } from '../shared/index.js';
import type { z } from 'zod';
import type { freshness } from './contact-route.contract.js';

export type Freshness = z.infer<typeof freshness>;

/** Rule 10: after this many months somebody should look again; a coalition may choose fewer. */
export const dueAfterMonths = 6;
/** Rule 10: after this many months the finder warns. */
export const staleAfterMonths = 12;

/**
 * How far a verified route can be trusted today. A text that nobody ever verified (`null`) is stale:
 * nobody says that it holds.
 *
 * @param dueMonths what the coalition chose; more than six months counts as six
 */
export function freshnessOn(
  verifiedOn: PlainDate | null,
  today: PlainDate,
  dueMonths: number = dueAfterMonths,
): Freshness {
  if (verifiedOn === null) return 'stale';
  if (today >= addMonths(verifiedOn, staleAfterMonths)) return 'stale';
  return today >= addMonths(verifiedOn, withinRule(dueMonths)) ? 'due' : 'fresh';
}

/** The first day after today on which the freshness is another one, or `null` when it stays. */
export function nextFreshnessChange(
  verifiedOn: PlainDate | null,
  today: PlainDate,
  dueMonths: number = dueAfterMonths,
): PlainDate | null {
  if (verifiedOn === null) return null;
  const due = addMonths(verifiedOn, withinRule(dueMonths));
  const stale = addMonths(verifiedOn, staleAfterMonths);
  if (today < due) return due;
  return today < stale ? stale : null;
}

function withinRule(months: number): number {
  return Math.min(Math.max(1, Math.trunc(months)), dueAfterMonths);
}
