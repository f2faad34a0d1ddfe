import { z } from 'zod';
import { id, plainDate } from '../shared/shared.contract.js';
import { attentionKinds } from './attention.js';

/** Which coalition it is about; left out: all that I work on. */
export const attentionQuery = z.strictObject({ coalitionId: id.optional() });
export type AttentionQuery = z.infer<typeof attentionQuery>;

export const attentionItem = z
  .object({
    kind: z.enum(attentionKinds),
    /** Of the thing that it is about; of the coalition when it misses something. */
    id,
    /** What the thing is called; empty when its kind says it all. */
    title: z.string(),
    coalition: z.object({ id, name: z.string() }),
    /** The day on which it is due, or since which others wait. */
    on: plainDate,
    late: z.boolean(),
    /** Of how many parties an answer is waited for; 0 for what waits for nobody. */
    waiting: z.int(),
  })
  .meta({ id: 'AttentionItem' });

/** In order. `more` tells how many of the least urgent are left out. */
export const attentionList = z
  .object({ items: z.array(attentionItem), more: z.int() })
  .meta({ id: 'AttentionList' });
export type AttentionItem = z.infer<typeof attentionItem>;
export type AttentionList = z.infer<typeof attentionList>;
