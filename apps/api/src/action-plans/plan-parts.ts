import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/**
 * A goal or an action of a plan.
 *
 * @throws DomainError `request.not-found` also for one that was taken from the plan
 */
export function partOf<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
): Part {
  const part = parts.find((one) => one.id === id);
  if (part === undefined) throw new DomainError('request.not-found');
  return part;
}

/** Nobody knows what will have been done: @throws DomainError `request.invalid` at `/on` */
export function refuseToCome(ctx: UserContext, on: PlainDate): void {
  if (on <= peildatumOf(ctx)) return;
  throw new DomainError('request.invalid', {}, [{ pointer: '/on', code: 'field.date.to-come' }]);
}
