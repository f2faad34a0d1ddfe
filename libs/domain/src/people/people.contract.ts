import { z } from 'zod';
import { roleNames, scopeKinds } from '../shared/index.js';
import { freeText } from '../free-text/free-text.contract.js';
import { id, listOf, plainDate, serialNumber } from '../shared/shared.contract.js';

/** The name of a role. */
export const roleName = z.enum(roleNames, { error: 'field.role.unknown' });

/** What a role is held for: an id, or the code of a municipality; `null` for the nation. */
export const scopeView = z.object({
  kind: z.enum(scopeKinds),
  id: z.string().nullable(),
  name: z.string().nullable(),
});

/** A role that somebody holds or held for a coalition, or for an organisation that takes part in it. */
export const personRoleView = z
  .object({
    id,
    person: z.object({ id, name: z.string(), email: z.string() }),
    role: roleName,
    scope: scopeView,
    from: plainDate,
    to: plainDate.nullable().meta({ description: 'The first day without it' }),
    reason: z.string().meta({ description: 'Why it was given or ended out of the ordinary' }),
    lastSeenOn: plainDate
      .nullable()
      .meta({ description: 'The last day that this person was here' }),
    version: serialNumber,
  })
  .meta({ id: 'PersonRole' });
export const personRoleList = listOf(personRoleView);
export type PersonRoleView = z.infer<typeof personRoleView>;
export type PersonRoleList = z.infer<typeof personRoleList>;

export const peopleQuery = z.strictObject({
  ended: z
    .enum(['true', 'false'], { error: 'field.malformed' })
    .optional()
    .meta({ description: 'Also roles that have ended' }),
});

/** The first day without the role, and why: who reads it later was not there. */
export const roleEnd = z
  .strictObject({ on: plainDate, reason: freeText(500, { required: true }) })
  .meta({ id: 'RoleEnd' });

/** Until which day a role goes on, or `null`. Also takes back an end whose day is not over. */
export const roleContinuation = z
  .strictObject({ to: plainDate.nullable() })
  .meta({ id: 'RoleContinuation' });

/** Another role for the same person: the one ends on the day that the other begins. */
export const roleChange = z
  .strictObject({
    role: roleName,
    from: plainDate,
    to: plainDate.nullable().default(null),
    reason: freeText(500).default(''),
  })
  .meta({ id: 'RoleChange' });
