import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import {
  id,
  listOf,
  mailAddress,
  municipalityCode,
  pageNumber,
  peildatum,
  plainDate,
  properName,
} from '../shared/shared.contract.js';
import { municipalityRef } from '../municipalities/municipality.contract.js';

export const coalitionLevel = z.enum(['local', 'regional']);
export const coalitionStatus = z
  .enum(['unknown', 'none', 'exploring', 'developing', 'formed', 'ended'])
  .meta({ id: 'CoalitionStatus' });

/** Who answers for personal data in a coalition, and whom people ask: a function or team, no person. */
export const coalitionPrivacy = z
  .strictObject({
    /** Organisations; more than one where they decide together (AVG art. 26). */
    controllers: z
      .array(properName(120, { required: true }))
      .min(1, { error: 'coalition.privacy.no-controller' })
      .max(10, { error: 'field.too-many' }),
    contact: z.strictObject({ name: properName(120, { required: true }), email: mailAddress }),
  })
  .meta({ id: 'CoalitionPrivacy' });
export type CoalitionPrivacy = z.infer<typeof coalitionPrivacy>;

/** Public: who works together, and where. */
export const coalitionView = z
  .object({
    id,
    name: z.string(),
    level: coalitionLevel,
    status: coalitionStatus,
    statusSince: plainDate.nullable(),
    municipalities: z.array(municipalityRef),
    /** Demonstration content: shown with the banner *Voorbeeld, niet bellen*. */
    demonstration: z.boolean(),
    version: z.int(),
    /** `null`: it names nobody, and the site's own controller and contact stand. */
    privacy: coalitionPrivacy.nullable(),
    publication: z.object({ number: z.int(), publishedAt: z.iso.datetime() }).nullable(),
  })
  .meta({ id: 'Coalition' });
export const coalitionList = listOf(coalitionView);
export type CoalitionView = z.infer<typeof coalitionView>;

export const coalitionsQuery = z.strictObject({
  municipality: municipalityCode.optional(),
  peildatum,
  page: pageNumber.optional(),
});

export const newCoalition = z
  .strictObject({
    name: properName(120, { required: true }),
    level: coalitionLevel,
    municipalities: z
      .array(municipalityCode)
      .min(1, { error: 'coalition.municipalities.empty' })
      .max(60),
    status: coalitionStatus,
    /** The first day of that status. */
    statusSince: plainDate,
  })
  .superRefine((value, context) => {
    if (value.level === 'regional' && new Set(value.municipalities).size < 2) {
      context.addIssue({
        code: 'custom',
        path: ['municipalities'],
        message: 'coalition.regional-needs-two',
      });
    }
  })
  .meta({ id: 'NewCoalition' });

export const coalitionChange = z
  .strictObject({
    name: properName(120, { required: true }).optional(),
    municipalities: z.array(municipalityCode).min(1).max(60).optional(),
  })
  .meta({ id: 'CoalitionChange' });

/** Rule 4: a status as of a date. */
export const newCoalitionStatus = z
  .strictObject({
    status: coalitionStatus,
    from: plainDate,
    /** Why: what was agreed, who decided. */
    reason: freeText(500).optional(),
  })
  .meta({ id: 'NewCoalitionStatus' });
