import { z } from 'zod';
import { madePasskey } from '../passkeys/passkey.contract.js';
import { newPassword } from '../passwords/password.contract.js';
import { roleName, scopeView } from '../people/people.contract.js';
import {
  id,
  instant,
  linkToken,
  listOf,
  mailAddress,
  municipalityCode,
  plainDate,
  properName,
} from '../shared/shared.contract.js';

/** Somebody who is asked to take a role for a coalition, or for an organisation that takes part in it. */
export const newInvitation = z
  .strictObject({
    email: mailAddress,
    role: roleName,
    organisationId: id.nullable().default(null).meta({ description: 'For a partner' }),
    from: plainDate,
    to: plainDate.nullable().default(null).meta({ description: 'The first day without the role' }),
  })
  .refine(({ from, to }) => to === null || to > from, { path: ['to'], error: 'people.role.past' })
  .meta({ id: 'NewInvitation' });

/** Somebody who is asked to take a role for a municipality, a region or the whole country. */
export const newWideInvitation = z
  .strictObject({
    email: mailAddress,
    role: roleName,
    scope: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('municipality'), code: municipalityCode }),
      z.strictObject({ kind: z.literal('region'), id }),
      z.strictObject({ kind: z.literal('nation') }),
    ]),
    from: plainDate,
    to: plainDate.nullable().default(null).meta({ description: 'The first day without the role' }),
  })
  .refine(({ from, to }) => to === null || to > from, { path: ['to'], error: 'people.role.past' })
  .meta({ id: 'NewWideInvitation' });

/** For who invites: what was offered to whom, and whether the link still works. */
export const invitationView = z
  .object({
    id,
    email: z.string(),
    role: roleName,
    scope: scopeView,
    from: plainDate,
    to: plainDate.nullable(),
    invitedBy: z.object({ id, name: z.string() }),
    invitedAt: instant,
    expiresAt: instant,
    state: z.enum(['open', 'expired']),
    handsOver: z.boolean().meta({ description: 'Whoever leads now hands over to this person' }),
  })
  .meta({ id: 'Invitation' });
export const invitationList = listOf(invitationView);
export type InvitationView = z.infer<typeof invitationView>;
export type InvitationList = z.infer<typeof invitationList>;

/** What stands behind the `#` of the link: in a body, so that no log and no history holds it. */
export const invitationQuestion = z
  .strictObject({ token: linkToken })
  .meta({ id: 'InvitationQuestion' });

/** For who was invited: what is offered. */
export const offerView = z
  .object({
    email: z.string(),
    hasAccount: z
      .boolean()
      .meta({ description: 'Else a name goes along, and a password or a passkey' }),
    role: roleName,
    scope: scopeView,
    from: plainDate,
    to: plainDate.nullable(),
    invitedBy: z.string(),
    handsOver: z.boolean(),
  })
  .meta({ id: 'Offer' });
export type OfferView = z.infer<typeof offerView>;

/** Taking what is offered. A name, and a password or a passkey, are for who has no account yet. */
export const acceptance = z
  .strictObject({
    token: linkToken,
    name: properName(120, { required: true }).optional(),
    password: newPassword.optional(),
    passkey: madePasskey
      .optional()
      .meta({ description: 'Begun with `POST /invitations/passkey-options`' }),
  })
  .meta({ id: 'Acceptance' });
