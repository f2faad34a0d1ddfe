import { DomainError } from '../shared/index.js';

/** Where data of a client can be found: in a contact route, or in what was said of a publication. */
export const findingSubjects = ['contact-route', 'publication'] as const;
export type FindingSubject = (typeof findingSubjects)[number];

/** The texts of each that people type. */
export const findingFields = {
  'contact-route': [
    'organisation',
    'team',
    'neighbourhood',
    'channels',
    'openingHours',
    'atHand',
    'consent',
    'nextSteps',
  ],
  publication: ['note'],
} as const satisfies Readonly<Record<FindingSubject, readonly string[]>>;
export type FindingField = (typeof findingFields)[FindingSubject][number];

/**
 * - `found`: somebody pointed at it;
 * - `quarantined`: nobody but an administrator sees it;
 * - `purged`: it is gone for good; `released`: it was none, and stands again.
 */
export const findingStates = ['found', 'quarantined', 'purged', 'released'] as const;
export type FindingState = (typeof findingStates)[number];
export type FindingStep = Exclude<FindingState, 'found'>;

/** From which states a step leads on. What was never held back can be released too: it was a mistake. */
const leadsFrom: Readonly<Record<FindingStep, readonly FindingState[]>> = {
  quarantined: ['found'],
  purged: ['quarantined'],
  released: ['found', 'quarantined'],
};

/**
 * Refuses a step that does not follow: nothing is purged that nobody looked at in quarantine, and what
 * is settled stays so.
 *
 * @throws DomainError `client-data.settled`, `client-data.quarantined`, `client-data.not-quarantined`
 */
export function refuseStep(state: FindingState, step: FindingStep): void {
  if (leadsFrom[step].includes(state)) return;
  if (state === 'purged' || state === 'released') throw new DomainError('client-data.settled');
  throw new DomainError(
    state === 'quarantined' ? 'client-data.quarantined' : 'client-data.not-quarantined',
  );
}
