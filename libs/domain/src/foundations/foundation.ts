import { asOf, type Dated, type PlainDate } from '../shared/index.js';

/**
 * What a coalition stands on, each from a day on: what it wants, the steps it took, the money, the
 * tranche of the *Impuls Kansrijke Start*, and what experts by experience get for their work.
 */
export const foundationKinds = ['goal', 'step', 'funding', 'tranche', 'reward'] as const;
export type FoundationKind = (typeof foundationKinds)[number];

/**
 * The steps that RIVM asks municipalities for (monitor 2024: a coordinator or project leader 80%, support
 * of those who govern 77%, aims and ambitions with the partners 76%; with the health insurer agreements
 * 12%, about funding 4%, a signed contract 2%), in that order, with the action plan.
 */
export const foundationSteps = [
  'coordinator',
  'governing-support',
  'joint-aims',
  'action-plan',
  'insurer-cooperation',
  'insurer-funding',
  'insurer-contract',
] as const;
export type FoundationStep = (typeof foundationSteps)[number];

/** What funding is for. */
export const fundingPurposes = ['coalition', 'experience'] as const;

/** The rounds in which municipalities got the Impuls Kansrijke Start, 2019 to 2021. */
export const tranches = ['1', '2', '3'] as const;

/** Of these a coalition has one at a time; it can have many goals and fundings. */
export const single: readonly FoundationKind[] = ['step', 'tranche', 'reward'];

/** A step that RIVM asks for, and since when it is taken on the peildatum, if it is. */
export interface StepState<Taken extends Dated> {
  readonly step: FoundationStep;
  readonly taken: Taken | null;
}

/** All steps, in their order, as they were on the peildatum. */
export function stepsOn<Taken extends Dated & { readonly step: FoundationStep }>(
  taken: readonly Taken[],
  peildatum: PlainDate,
): StepState<Taken>[] {
  const held = asOf(taken, peildatum);
  return foundationSteps.map((step) => ({
    step,
    taken: held.find((one) => one.step === step) ?? null,
  }));
}
