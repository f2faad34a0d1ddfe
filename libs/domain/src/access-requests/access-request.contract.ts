import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { roleName } from '../people/people.contract.js';
import {
  id,
  instant,
  listOf,
  municipalityCode,
  plainDate,
  properName,
} from '../shared/shared.contract.js';
import { ticket } from '../single-sign-on/single-sign-on.contract.js';

/** Who they are says the ticket; what they do and where they want to help, they say themselves. */
export const newAccessRequest = z
  .strictObject({
    ticket,
    name: properName(120, { required: true }),
    job: properName(120, { required: true }).meta({
      description: 'What somebody does, and for whom',
    }),
    municipality: municipalityCode,
    note: freeText(500).default(''),
  })
  .meta({ id: 'NewAccessRequest' });

/** For who decides: a person whom their organisation vouches for. */
export const accessRequestView = z
  .object({
    id,
    email: z.string(),
    name: z.string(),
    job: z.string(),
    municipality: z.object({ code: z.string(), name: z.string() }),
    coalition: z.object({ id, name: z.string() }).nullable(),
    note: z.string(),
    requestedAt: instant,
  })
  .meta({ id: 'AccessRequest' });
export const accessRequestList = listOf(accessRequestView);
export type AccessRequestView = z.infer<typeof accessRequestView>;
export type AccessRequestList = z.infer<typeof accessRequestList>;

/** Inviting whoever asked; the address is the one that their organisation proved. */
export const accessInvitation = z
  .strictObject({
    role: roleName,
    organisationId: id.nullable().default(null),
    from: plainDate,
    to: plainDate.nullable().default(null),
  })
  .refine(({ from, to }) => to === null || to > from, { path: ['to'], error: 'people.role.past' })
  .meta({ id: 'AccessInvitation' });

/** Why not: mailed to who asked. */
export const accessRefusal = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'AccessRefusal' });
