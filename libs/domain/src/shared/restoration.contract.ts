import { z } from 'zod';
import { instant } from './shared.contract.js';

/**
 * What can come on top of something that was deleted or ended, and stays when that is undone. Of other
 * words nothing does: a follow-up, an attachment, a contact and a case conference are pointed at by nothing
 * else; a draft of an agreement, a step, a tranche and a reward are brought back for as long as nothing
 * took their place, and else refused.
 */
export const builtSinceKinds = ['action-plan', 'publication', 'reflection'] as const;
export type BuiltSinceKind = (typeof builtSinceKinds)[number];

/** What undoing it now has to reckon with. */
export const restoration = z
  .object({
    since: instant.meta({ description: 'When it was deleted or ended' }),
    builtSince: z.array(
      z.object({
        what: z.enum(builtSinceKinds),
        count: z.int(),
        names: z.array(z.string()).meta({
          description: 'What they are called, as far as they have a name; else their days',
        }),
      }),
    ),
  })
  .meta({ id: 'Restoration' });
export type Restoration = z.infer<typeof restoration>;
