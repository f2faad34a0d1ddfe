import { DomainError, type PlainDate } from '../shared/index.js';
import type { Agreement } from './agreement.js';
import { agreedVersionOn, stateOn } from './standing.js';

/**
 * What is made public is what parties agreed: a text that holds. A next version takes its place there by
 * itself when it is agreed, and what ends goes by itself.
 *
 * @throws DomainError `agreement.not-agreed`, `agreement.ended`
 */
export function disclosable(agreement: Agreement, today: PlainDate): Agreement {
  const agreed = agreedVersionOn(agreement, today);
  if (agreed === undefined) throw new DomainError('agreement.not-agreed');
  if (stateOn(agreement, agreed, today) !== 'agreed') throw new DomainError('agreement.ended');
  return agreement;
}
