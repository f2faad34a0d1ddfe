import { z } from 'zod';
import { id, plainDate, properName } from '../shared/shared.contract.js';
import { foundKinds } from './search.js';

/** In a body, so that no log and no history holds what somebody looked for. */
export const searchQuestion = z
  .strictObject({ text: properName(100, { required: true }) })
  .meta({ id: 'SearchQuestion' });

export const found = z
  .object({
    kind: z.enum(foundKinds),
    id,
    title: z.string(),
    /** The words around what was found, where they are not the title. */
    excerpt: z.string(),
    coalition: z.object({ id, name: z.string() }),
    /** The day of a reflection, or the day before which something was promised. */
    on: plainDate.nullable(),
  })
  .meta({ id: 'Found' });
export const foundList = z.object({ items: z.array(found) }).meta({ id: 'FoundList' });
export type Found = z.infer<typeof found>;
export type FoundList = z.infer<typeof foundList>;
