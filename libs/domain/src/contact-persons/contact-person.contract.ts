import { z } from 'zod';
import { parsePhoneNumber } from '../phone-numbers/index.js';
import {
  id,
  instant,
  linkToken,
  listOf,
  mailAddress,
  properName,
} from '../shared/shared.contract.js';
import { personAnswers } from './contact-person.js';

/** May be left out; 112 is nobody's (rule 9). */
export const workPhone = z
  .string()
  .trim()
  .max(40, { error: 'field.too-long' })
  .refine((value) => value === '' || parsePhoneNumber(value), { error: 'channel.phone.malformed' })
  .refine((value) => parsePhoneNumber(value)?.value !== '112', {
    error: 'channel.phone.emergency',
  });

/** Work contact data, never private ones: the mail goes to this address. */
export const newContactPerson = z
  .strictObject({
    name: properName(120, { required: true }),
    /** What they do there: *verloskundige, aandachtsfunctionaris*. */
    work: properName(120, { required: true }),
    phone: workPhone,
    email: mailAddress,
  })
  .meta({ id: 'NewContactPerson' });
export type NewContactPerson = z.infer<typeof newContactPerson>;

const workContact = z.object({
  name: z.string(),
  work: z.string(),
  phone: z.string(),
  email: z.string(),
});

export const contactPersonView = workContact
  .extend({
    enteredAt: instant,
    /** Since when the person lets the public see this, or `null`. */
    publicSince: instant.nullable(),
  })
  .meta({ id: 'ContactPerson' });
export type ContactPersonView = z.infer<typeof contactPersonView>;

/** `null`: no person was entered, or the one who was did not want it. */
export const contactPersonOfRoute = z
  .object({ person: contactPersonView.nullable() })
  .meta({ id: 'ContactPersonOfRoute' });
export type ContactPersonOfRoute = z.infer<typeof contactPersonOfRoute>;

export const personQuestion = z.strictObject({ token: linkToken }).meta({ id: 'PersonQuestion' });

/** What is held about whoever holds the link. */
export const heldAboutPerson = workContact
  .extend({
    coalition: z.string(),
    organisation: z.string(),
    /** Of what they are the person: only behind a contact route the public can see them. */
    behind: z.enum(['contact-route', 'partner-contact']),
    enteredAt: instant,
    publicSince: instant.nullable(),
  })
  .meta({ id: 'HeldAboutPerson' });
export type HeldAboutPerson = z.infer<typeof heldAboutPerson>;

export const personReply = z
  .strictObject({ token: linkToken, answer: z.enum(personAnswers) })
  .meta({ id: 'PersonReply' });

/** Asks for a new link; answered the same, whoever is held. */
export const personLinkRequest = z
  .strictObject({ email: mailAddress })
  .meta({ id: 'PersonLinkRequest' });

export const objectionList = listOf(
  z
    .object({
      id,
      coalition: z.object({ id, name: z.string() }),
      /** The team whose data stand in the person's place. */
      contact: z.string(),
      objectedAt: instant,
    })
    .meta({ id: 'ContactPersonObjection' }),
);
export type ObjectionList = z.infer<typeof objectionList>;
