import { z } from 'zod';
import { municipalityRef } from '../municipalities/municipality.contract.js';
import {
  id,
  instant,
  listOf,
  municipalityCode,
  plainDate,
  properName,
  serialNumber,
} from '../shared/shared.contract.js';

const successors = z
  .array(municipalityCode)
  .min(1, { error: 'field.required' })
  .max(12, { error: 'field.too-many' });

/** A municipality that did not exist before. Its other facts come with the next reference tables. */
const opened = z.strictObject({
  code: municipalityCode,
  name: properName(120, { required: true }),
});

export const newReorganisation = z
  .strictObject({
    /** The first day of the successors. */
    on: plainDate,
    closings: z
      .array(z.strictObject({ code: municipalityCode, successors }))
      .min(1, { error: 'field.required' })
      .max(20, { error: 'field.too-many' }),
    opened: z.array(opened).max(20, { error: 'field.too-many' }),
    /** Where a municipality is split: where each coalition goes; left out, it goes to all. */
    choices: z
      .array(z.strictObject({ coalitionId: id, code: municipalityCode, successors }))
      .max(400, { error: 'field.too-many' }),
  })
  .meta({ id: 'NewReorganisation' });
export type NewReorganisation = z.infer<typeof newReorganisation>;

export const reorganisation = newReorganisation
  .extend({ id, version: serialNumber, carriedOutAt: instant.nullable() })
  .meta({ id: 'Reorganisation' });
export const reorganisationList = listOf(reorganisation);
export type ReorganisationView = z.infer<typeof reorganisation>;

/** Something that goes over: what it covers before and after. */
const goingOver = z.object({
  id,
  name: z.string(),
  was: z.array(z.string()),
  becomes: z.array(z.string()),
});
export type GoingOver = z.infer<typeof goingOver>;

/** All that carrying it out does, and nothing else. */
export const reorganisationPreview = z
  .object({
    /** Every municipality that is named in it. */
    municipalities: z.array(municipalityRef),
    coalitions: z.array(
      goingOver.extend({
        routes: z.array(goingOver),
        partnerships: z.array(goingOver),
        agreements: z.array(z.object({ id, name: z.string() })),
        /** How many people lead it or stand in: they get a mail. */
        leads: z.int(),
      }),
    ),
    /** Roles for a municipality that closes: they are given anew, by hand. */
    roles: z.int(),
    counts: z.object({
      coalitions: z.int(),
      routes: z.int(),
      partnerships: z.int(),
      agreements: z.int(),
      leads: z.int(),
    }),
    /** Why it cannot be carried out today; empty when it can. */
    refusals: z.array(z.string()),
  })
  .meta({ id: 'ReorganisationPreview' });
export type ReorganisationPreview = z.infer<typeof reorganisationPreview>;

/** Something that went over and that somebody should look at. */
export const reorganisationCheck = z
  .object({
    id,
    subject: z.enum(['coalition', 'contact-route', 'partnership', 'agreement']),
    subjectId: id,
    name: z.string(),
    was: z.array(z.string()),
    becomes: z.array(z.string()),
    on: plainDate,
  })
  .meta({ id: 'ReorganisationCheck' });
export const reorganisationCheckList = listOf(reorganisationCheck);
export type ReorganisationCheck = z.infer<typeof reorganisationCheck>;
