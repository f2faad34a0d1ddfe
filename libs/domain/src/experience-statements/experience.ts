import { asOf, type Dated, type PlainDate } from '../shared/index.js';

/** Rule 5: whose experience counts, in the order in which RIVM asks for them (monitor 2024). */
export const experienceGroups = [
  'experts-by-experience',
  'people-with-lived-experience',
  'clients-and-parents',
  'client-organisations',
] as const;
export type ExperienceGroup = (typeof experienceGroups)[number];

/** What somebody can state of a group. As long as nobody stated anything it is unknown, which is no *no*. */
export const involvements = ['yes', 'developing', 'no'] as const;
export type Involvement = (typeof involvements)[number];

/** How far it goes, from being told to deciding; several at once. */
export const experienceForms = [
  'informed',
  'consulted',
  'advising',
  'co-creating',
  'deciding',
] as const;
export type ExperienceForm = (typeof experienceForms)[number];

/** In what: in practice, in policy, in research. */
export const experiencePlaces = ['practice', 'policy', 'research'] as const;
export type ExperiencePlace = (typeof experiencePlaces)[number];

/** What somebody stated of a group, and the days on which it holds. */
export interface ExperienceStated extends Dated {
  readonly group: ExperienceGroup;
  readonly involvement: Involvement;
}

/** Every group, in order, with what holds of it on the peildatum: `null` is unknown. */
export function experienceOn<Stated extends ExperienceStated>(
  stated: readonly Stated[],
  peildatum: PlainDate,
): { readonly group: ExperienceGroup; readonly held: Stated | null }[] {
  const held = asOf(stated, peildatum);
  return experienceGroups.map((group) => ({
    group,
    held: held.find((one) => one.group === group) ?? null,
  }));
}

/**
 * Whether experience takes part in a coalition at all: one of the four groups is enough. This is what
 * indicator 3 of RIVM's monitor 2024 counts (*ervaringsexpertise en/of ouders betrokken*: 127 of the 310
 * municipalities with a coalition that is formed or developing, 41%; another 42% had it *in ontwikkeling*).
 * It is *no* only when that was stated of all four; what nobody stated is unknown, never *no* (rule 4).
 */
export function anyExperience(
  groups: readonly { readonly held: { readonly involvement: Involvement } | null }[],
): Involvement | 'unknown' {
  const stated = groups.map(({ held }) => held?.involvement ?? 'unknown');
  for (const one of ['yes', 'developing', 'unknown'] as const) {
    if (stated.includes(one)) return one;
  }
  return stated.length === 0 ? 'unknown' : 'no';
}
