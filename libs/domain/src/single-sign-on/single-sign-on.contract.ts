import { z } from 'zod';
import { sessionView } from '../sessions/session.contract.js';
import { id, instant } from '../shared/shared.contract.js';

/** The name of a provider in addresses. */
export const providerId = z
  .string()
  .regex(/^[a-z\d-]{1,40}$/, { error: 'field.malformed' })
  .meta({ description: 'One of `GET /session/providers`', examples: ['gemeente-voorbeeld'] });

/** The organisations through which one can sign in. */
export const providerChoices = z
  .object({ items: z.array(z.object({ id: providerId, button: z.string() })) })
  .meta({ id: 'ProviderChoices' });
export type ProviderChoices = z.infer<typeof providerChoices>;

/** Where to go afterwards: a path of this site and never an address, also not one that only looks so. */
export const returnPath = z
  .string()
  .max(500, { error: 'field.too-long' })
  .regex(/^\/(?![/\\])[^\s\\]*$/, { error: 'field.malformed' });

export const newAuthorization = z
  .strictObject({ returnPath: returnPath.default('/mijn') })
  .meta({ id: 'NewAuthorization' });

/** Where the browser has to go now: a page of the provider. */
export const authorizationView = z.object({ address: z.url() }).meta({ id: 'Authorization' });
export type AuthorizationView = z.infer<typeof authorizationView>;

const parameter = z.string().max(4000, { error: 'field.too-long' });

/** What the provider sent along when it sent the browser back (RFC 6749, RFC 9207). */
export const newArrival = z
  .strictObject({
    state: parameter.min(1, { error: 'field.required' }),
    code: parameter.optional(),
    iss: parameter.optional(),
    error: parameter.optional(),
  })
  .meta({ id: 'NewArrival' });

/** What a newcomer shows to go on: sealed, and good for half an hour. */
export const ticket = z
  .string({ error: 'field.required' })
  .regex(/^[\w-]{40,4000}$/, { error: 'field.malformed' });

/** Signed in, as far as that goes; or somebody whom the provider knows and we do not. */
export const arrivalView = z
  .object({
    session: sessionView,
    returnPath,
    newcomer: z
      .object({
        has: z.enum(['account', 'nothing']).meta({
          description:
            '`account`: there is one with this address; sign in to it as always, and connect (`POST /account/identities`). `nothing`: ask for access (`POST /access-requests`)',
        }),
        ticket: z.string(),
        email: z.string(),
        name: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'Arrival' });
export type ArrivalView = z.infer<typeof arrivalView>;

/** Where to go after signing out, so that the provider forgets this browser as well. */
export const departureView = z.object({ address: z.url().nullable() }).meta({ id: 'Departure' });
export type DepartureView = z.infer<typeof departureView>;

export const newIdentity = z.strictObject({ ticket }).meta({ id: 'NewIdentity' });

/** A connection of my account with an organisation. */
export const identityView = z
  .object({
    id,
    provider: z
      .string()
      .meta({ description: 'The text of its button, or its name when it is gone' }),
    since: instant,
    lastUsedAt: instant.nullable(),
    mayUndo: z.boolean().meta({ description: 'Not when it is the only way in' }),
  })
  .meta({ id: 'Identity' });
export const identityList = z.object({ items: z.array(identityView) }).meta({ id: 'Identities' });
export type IdentityList = z.infer<typeof identityList>;
