import { z } from 'zod';
import { id, instant, listOf, pageNumber, plainDate } from '../shared/shared.contract.js';

/** Of whom, what, and from which Amsterdam day to which: both belong to it. */
export const securityEventQuery = z.strictObject({
  person: id.optional(),
  what: z.enum(['refusals'], { error: 'field.malformed' }).optional(),
  from: plainDate.optional(),
  to: plainDate.optional(),
  page: pageNumber.optional(),
});
export type SecurityEventQuery = z.infer<typeof securityEventQuery>;

/** Sign-ins or refusals of one kind, person and source within an hour. */
export const securityEventView = z
  .object({
    id,
    code: z.string().meta({
      description: '`session.begun`, `session.ended`, … or the code of the refusal',
    }),
    person: z.object({ id, name: z.string() }).nullable(),
    unknownAccount: z
      .boolean()
      .meta({ description: 'Tried with a mail address that nobody here has' }),
    source: z.string().meta({
      description: 'Equal for what came from one network address, which is not kept itself',
    }),
    handler: z.string().meta({ description: 'Method and pattern of the address' }),
    firstAt: instant,
    lastAt: instant,
    count: z.int(),
  })
  .meta({ id: 'SecurityEvent' });
export type SecurityEventView = z.infer<typeof securityEventView>;
export const securityEventList = listOf(securityEventView);
export type SecurityEventList = z.infer<typeof securityEventList>;
