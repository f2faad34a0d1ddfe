import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import {
  id,
  instant,
  listOf,
  peildatum,
  plainDate,
  serialNumber,
} from '../shared/shared.contract.js';
import { experienceForms, experienceGroups, experiencePlaces, involvements } from './experience.js';

const malformed = { error: 'field.malformed' };
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .array(z.enum(values, malformed))
    .max(values.length, { error: 'field.too-many' })
    .refine((given) => new Set(given).size === given.length, malformed);

const content = {
  involvement: z.enum(involvements, malformed),
  forms: oneOf(experienceForms),
  places: oneOf(experiencePlaces),
  /** How many take part, never who (rule 5); `null` when nobody counted. */
  people: z
    .int({ error: 'field.whole-number' })
    .min(0, { error: 'field.too-small' })
    .max(10_000, { error: 'field.too-large' })
    .nullable(),
  /** What they get for it. */
  reward: freeText(500),
};

interface Given {
  readonly involvement: string;
  readonly forms: readonly string[];
  readonly places: readonly string[];
  readonly people: number | null;
  readonly reward: string;
}

/** Who says that a group does not take part says nothing of how it does. */
function refuseHowOfNobody(given: Given, context: z.RefinementCtx): void {
  if (given.involvement !== 'no') return;
  const { forms, places, people, reward } = given;
  const said = { forms: forms.length > 0, places: places.length > 0, people: (people ?? 0) > 0 };
  for (const [field, isSaid] of Object.entries({ ...said, reward: reward !== '' })) {
    if (isSaid)
      context.addIssue({ code: 'custom', path: [field], message: 'experience.of-nobody' });
  }
}

/** How a group takes part as of a day (rule 5). */
export const newExperienceStatement = z
  .strictObject({ group: z.enum(experienceGroups, malformed), from: plainDate, ...content })
  .superRefine(refuseHowOfNobody)
  .meta({ id: 'NewExperienceStatement' });
export type NewExperienceStatement = z.infer<typeof newExperienceStatement>;

/** What it should have been, and why (rule 2). */
export const experienceCorrection = z
  .strictObject({ from: plainDate, ...content, reason: freeText(500, { required: true }) })
  .superRefine(refuseHowOfNobody)
  .meta({ id: 'ExperienceCorrection' });
export type ExperienceCorrection = z.infer<typeof experienceCorrection>;

/** Why one is taken away that never held. */
export const experienceWithdrawal = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'ExperienceWithdrawal' });

const somebody = z.object({ id, name: z.string() }).nullable();

export const experienceStatement = z
  .object({
    id,
    group: z.enum(experienceGroups),
    involvement: z.enum(involvements),
    forms: z.array(z.enum(experienceForms)),
    places: z.array(z.enum(experiencePlaces)),
    people: z.int().nullable(),
    reward: z.string(),
    from: plainDate,
    to: plainDate.nullable().meta({ description: 'The first day on which it held no longer' }),
    statedBy: somebody,
    statedAt: instant,
    /** The last time that it was corrected; earlier ones stand in the history. */
    correction: z.object({ reason: z.string(), by: somebody, at: instant }).nullable(),
    version: serialNumber,
  })
  .meta({ id: 'ExperienceStatement' });
export const experienceStatementList = listOf(experienceStatement);
export type ExperienceStatement = z.infer<typeof experienceStatement>;
export type ExperienceStatementList = z.infer<typeof experienceStatementList>;

export const experienceQuery = z.strictObject({
  peildatum,
  ended: z
    .enum(['true', 'false'], malformed)
    .optional()
    .meta({ description: 'Also what held before that day' }),
});
export type ExperienceQuery = z.infer<typeof experienceQuery>;
