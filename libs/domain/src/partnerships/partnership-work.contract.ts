import { z } from 'zod';
import { agreementStates } from '../agreements/index.js';
import { id, plainDate } from '../shared/shared.contract.js';

/** What a partner does with the others, as of a day: of each word only what whoever asks may read of it. */
export const partnershipWork = z
  .object({
    agreements: z
      .array(z.object({ id, title: z.string(), state: z.enum(agreementStates) }))
      .nullable()
      .meta({ description: 'To which it is party; `null` for who reads no agreements' }),
    reflections: z
      .array(z.object({ id, date: plainDate, isHeld: z.boolean(), wasHeard: z.boolean() }))
      .meta({ description: 'To which it was invited, the latest first' }),
    followUps: z
      .array(
        z.object({
          id,
          title: z.string(),
          dueOn: plainDate.nullable(),
          state: z.enum(['open', 'done', 'dropped']),
        }),
      )
      .nullable()
      .meta({ description: 'That it owns; `null` for who reads none' }),
    caseConferences: z
      .array(z.object({ id, name: z.string() }))
      .nullable()
      .meta({ description: '`null` on another day than today: nothing is known of then' }),
  })
  .meta({ id: 'PartnershipWork' });
export type PartnershipWork = z.infer<typeof partnershipWork>;
