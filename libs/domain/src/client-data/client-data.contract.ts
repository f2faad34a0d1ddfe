import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { id, instant, listOf } from '../shared/shared.contract.js';
import { findingFields, findingStates, findingSubjects } from './client-data.js';

/** Where it stands. What stands there is never said. */
export const newFinding = z
  .discriminatedUnion('subject', [
    z.strictObject({
      subject: z.literal('contact-route'),
      id,
      fields: z
        .array(z.enum(findingFields['contact-route']))
        .min(1, { error: 'client-data.nowhere' })
        .max(8, { error: 'field.too-many' }),
    }),
    z.strictObject({
      subject: z.literal('publication'),
      id,
      fields: z
        .array(z.enum(findingFields.publication))
        .min(1, { error: 'client-data.nowhere' })
        .max(1, { error: 'field.too-many' }),
    }),
  ])
  .meta({ id: 'NewClientDataFinding' });
export type NewFinding = z.infer<typeof newFinding>;

export const newFindingView = z.object({ id }).meta({ id: 'PointedAtClientData' });

/** Who was told, in which capacity and when: never by address. */
export const told = z.object({
  who: z.enum(['administrator', 'lead', 'privacy-contact']),
  of: z.enum(['found', 'purged', 'released']),
  at: instant,
});
export type Told = z.infer<typeof told>;

const finding = z.object({
  id,
  coalition: z.object({ id, name: z.string() }),
  subject: z.enum(findingSubjects),
  subjectId: id,
  /** The number, of a publication. */
  number: z.int().nullable(),
  fields: z.array(z.string()),
  state: z.enum(findingStates),
  foundAt: instant,
  foundBy: z.string(),
  quarantinedAt: instant.nullable(),
  settledAt: instant.nullable(),
  /** Why it was let stand. */
  reason: z.string(),
  told: z.array(told),
});

export const findingView = finding.meta({ id: 'ClientDataFinding' });
export const findingList = listOf(findingView);
export type FindingView = z.infer<typeof findingView>;

/** With what is held back, for who has to decide. */
export const findingInQuarantine = finding
  .extend({ texts: z.array(z.string()) })
  .meta({ id: 'ClientDataInQuarantine' });
export type FindingInQuarantine = z.infer<typeof findingInQuarantine>;

/** Why it is no data of a client. */
export const findingRelease = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'ClientDataRelease' });
