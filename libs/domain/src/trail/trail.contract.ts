import { z } from 'zod';
import { id, instant, listOf, pageNumber, plainDate } from '../shared/shared.contract.js';

/** By whom, and from which day to which: both days belong to it. */
const trailFilter = {
  person: id.optional(),
  from: plainDate.optional(),
  to: plainDate.optional(),
};

export const trailQuery = z.strictObject({ ...trailFilter, page: pageNumber.optional() });
export type TrailQuery = z.infer<typeof trailQuery>;

export const trailExportQuery = z.strictObject(trailFilter);
export type TrailExportQuery = z.infer<typeof trailExportQuery>;

/** A field before and after. What is left out was not there; what was erased is said to be. */
export const trailField = z.object({
  name: z.string(),
  before: z.json().optional(),
  after: z.json().optional(),
  erased: z.boolean(),
});
export type TrailField = z.infer<typeof trailField>;

const named = z.object({ id: z.string(), name: z.string().nullable() });

/** One change: who did what to what, in which role, and how it was and became. */
export const trailChange = z
  .object({
    id,
    at: instant,
    action: z.string(),
    subject: named.extend({ type: z.string() }),
    /** `null` when nobody was signed in, or when who it was is erased. */
    by: named.nullable(),
    byErased: z.boolean(),
    role: z.string(),
    coalition: named.nullable(),
    fields: z.array(trailField),
  })
  .meta({ id: 'TrailChange' });
export type TrailChange = z.infer<typeof trailChange>;

export const trailList = listOf(trailChange).extend({
  /** Who changed something here: to choose from. Left out where that would be everybody. */
  people: z.array(named).optional(),
});
export type TrailList = z.infer<typeof trailList>;
