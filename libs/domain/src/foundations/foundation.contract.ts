import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { id, listOf, plainDate, serialNumber } from '../shared/shared.contract.js';
import { foundationKinds, foundationSteps, fundingPurposes, tranches } from './foundation.js';

/** Whole euros. */
const amount = z
  .int({ error: 'field.whole-number' })
  .min(0, { error: 'field.too-small' })
  .max(1_000_000_000, { error: 'field.too-large' });

/** One kind, with the days on which it holds. */
function dated<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  return z
    .strictObject({
      kind: z.literal(kind),
      from: plainDate,
      to: plainDate.nullable().meta({ description: 'The first day on which it holds no longer' }),
      ...shape,
    })
    .refine(
      (given) => {
        const { from, to } = given as unknown as { from: string; to: string | null };
        return to === null || from < to;
      },
      { path: ['to'], error: 'field.period.backwards' },
    );
}

/** What a coalition stands on, one at a time. */
export const foundationContent = z
  .discriminatedUnion(
    'kind',
    [
      dated('goal', { text: freeText(500, { required: true }) }),
      dated('step', {
        step: z.enum(foundationSteps, { error: 'field.malformed' }),
        /** What shows it: a decision, or the address where it can be found. */
        evidence: freeText(500),
      }),
      dated('funding', {
        source: freeText(200, { required: true }),
        amount,
        purpose: z.enum(fundingPurposes, { error: 'field.malformed' }),
        /** Who may decide on it (mandaathouder): a function or an organisation. */
        mandateHolder: freeText(200),
      }),
      dated('tranche', { tranche: z.enum(tranches, { error: 'field.malformed' }) }),
      dated('reward', { text: freeText(500, { required: true }) }),
    ],
    { error: 'field.malformed' },
  )
  .meta({ id: 'FoundationContent' });
export type FoundationContent = z.infer<typeof foundationContent>;

export const foundation = z
  .object({ id, version: serialNumber, content: foundationContent })
  .meta({ id: 'Foundation' });
export const foundationList = listOf(foundation);
export type Foundation = z.infer<typeof foundation>;
export type FoundationOf<Kind extends (typeof foundationKinds)[number]> = Foundation & {
  readonly content: Extract<FoundationContent, { kind: Kind }>;
};
