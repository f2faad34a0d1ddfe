import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import {
  id,
  instant,
  listOf,
  pageNumber,
  plainDate,
  properName,
  serialNumber,
} from '../shared/shared.contract.js';
import { roleName, scopeView } from './people.contract.js';

/** Somebody with an account, as an administrator sees them. */
export const personView = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    roles: z
      .array(
        z.object({
          id,
          version: serialNumber,
          role: roleName,
          scope: scopeView,
          from: plainDate,
          to: plainDate.nullable(),
        }),
      )
      .meta({ description: 'Held now, or from a later day' }),
    lastSeenOn: plainDate.nullable(),
    hasSecondFactor: z.boolean().meta({ description: 'An app for codes, or a passkey' }),
    block: z
      .object({ reason: z.string(), at: instant, by: z.string() })
      .nullable()
      .meta({ description: 'Why this account may not be used now' }),
  })
  .meta({ id: 'Person' });
export const personList = listOf(personView);
export type PersonView = z.infer<typeof personView>;
export type PersonList = z.infer<typeof personList>;

export const personsQuery = z.strictObject({ page: pageNumber.optional() });

/** Part of a name or of an address: in a body, so that no log and no history holds it. */
export const personSearch = z
  .strictObject({ text: properName(120, { required: true }) })
  .meta({ id: 'PersonSearch' });

/** Why an account may not be used for a while. */
export const newBlock = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'NewBlock' });

/** Why somebody is signed out everywhere by somebody else. */
export const newSignOut = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'NewSignOut' });

/** How it was made sure that it is really the person who asks. */
export const waysOfMakingSure = ['seen', 'called-back', 'vouched-for'] as const;

/** A second factor of somebody else is taken away with care: a stranger with a story asks for it as well. */
export const newFactorReset = z
  .strictObject({
    reason: freeText(500, { required: true }),
    madeSureBy: z.enum(waysOfMakingSure, { error: 'field.required' }).meta({
      description:
        'Seen in person or on video, called back on a number known before, or a colleague who sees them',
    }),
  })
  .meta({ id: 'NewFactorReset' });
export type FactorReset = z.infer<typeof newFactorReset>;
