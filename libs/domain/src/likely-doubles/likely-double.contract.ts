import { z } from 'zod';
import { partnerType } from '../organisations/organisation.contract.js';
import { id, listOf, properName } from '../shared/shared.contract.js';
import { doubleReasons } from './sameness.js';

const text = z.string().trim().max(200, { error: 'field.too-long' });

/** What is known of an organisation before it is entered; the more, the better what is like it is found. */
export const likelyDoublesQuery = z.strictObject({
  name: properName(120, { required: true }),
  partnerType: partnerType.optional(),
  place: properName(80).optional(),
  phone: text.optional(),
  email: text.optional(),
  website: text.optional(),
  kvk: text.optional(),
  agb: text.optional(),
  oin: text.optional(),
  rsin: text.optional(),
});
export type LikelyDoublesQuery = z.infer<typeof likelyDoublesQuery>;

export const likelyDouble = z
  .object({
    organisation: z.object({ id, name: z.string(), place: z.string() }),
    reasons: z.array(z.enum(doubleReasons)),
    sure: z.boolean().meta({ description: 'Nobody has to be asked' }),
  })
  .meta({ id: 'LikelyDouble' });
export type LikelyDouble = z.infer<typeof likelyDouble>;

export const likelyDoubleList = listOf(likelyDouble);
export type LikelyDoubleList = z.infer<typeof likelyDoubleList>;

const organisationRef = z.object({ id, name: z.string(), place: z.string() });

/** Two of the register that may be one, for who can merge them. */
export const doublePairList = listOf(
  z
    .object({
      one: organisationRef,
      other: organisationRef,
      reasons: z.array(z.enum(doubleReasons)),
      sure: z.boolean(),
    })
    .meta({ id: 'DoublePair' }),
);
export type DoublePairList = z.infer<typeof doublePairList>;
