import { DomainError } from '@zorgpaden/domain/shared';
import { ExtendedError } from '../platform/http/problem.js';
import type { Directory } from './directory.js';
import { refOf } from './municipality-ref.js';

/**
 * Why there is nothing under a code: it was split, and then its successors are told (410), or there
 * never was such a municipality (404). A code with one successor is redirected before it comes here.
 */
export function notCurrent(directory: Directory, code: string): DomainError {
  const former = directory.former(code);
  if (former === undefined) return new DomainError('municipality.unknown', { code });
  return new ExtendedError(
    'municipality.split',
    { successors: former.successors.map(refOf) },
    { name: former.name },
  );
}

/** The code that took the place of a closed one, when it is exactly one. */
export function successorOf(directory: Directory, code: string): string | undefined {
  if (directory.byCode(code) !== undefined) return undefined;
  const [only, ...others] = directory.former(code)?.successors ?? [];
  return others.length === 0 ? only?.code : undefined;
}
