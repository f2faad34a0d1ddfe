import type { PlainDate } from '../shared/index.js';
import { type CoalitionStatus, type StatusPeriod, statusOn } from './coalition-status.js';

/** A local coalition covers one municipality or more, a regional one two or more. */
export type CoalitionLevel = 'local' | 'regional';

export interface Coalition {
  readonly id: string;
  readonly name: string;
  readonly level: CoalitionLevel;
  /** Codes of the municipalities that it covers. */
  readonly municipalities: readonly string[];
  readonly statuses: readonly StatusPeriod[];
}

/** Whether a municipality has a coalition; `unknown` is never counted as *no* (rule 4). */
export type CoalitionPresence = 'yes' | 'no' | 'unknown';

/**
 * Rule 4: a municipality counts as having a coalition on the peildatum when a formed one, local or
 * regional, covers it then. It counts as having none only when something was stated about it and
 * nothing about it is unknown.
 */
export function coalitionPresence(
  municipality: string,
  coalitions: readonly Pick<Coalition, 'municipalities' | 'statuses'>[],
  peildatum: PlainDate,
): CoalitionPresence {
  const statuses: CoalitionStatus[] = coalitions
    .filter(({ municipalities }) => municipalities.includes(municipality))
    .map((coalition) => statusOn(coalition.statuses, peildatum));
  if (statuses.includes('formed')) return 'yes';
  return statuses.length === 0 || statuses.includes('unknown') ? 'unknown' : 'no';
}
