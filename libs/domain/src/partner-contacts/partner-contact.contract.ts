import { z } from 'zod';
import { cooperationLevels } from '../agreements/index.js';
import { workPhone } from '../contact-persons/contact-person.contract.js';
import { domain, mailAddressOrNone, partnerType } from '../organisations/organisation.contract.js';
import { id, listOf, mailAddress, pageNumber, properName } from '../shared/shared.contract.js';
import { contactRoles } from './partner-contact.js';

const level = z.enum(cooperationLevels, { error: 'field.malformed' });
export const contactRole = z
  .enum(contactRoles, { error: 'field.malformed' })
  .meta({ id: 'ContactRole' });

/** A function or team; number and address are those of the function, not of a person. */
const contact = {
  /** *Teamleider JGZ*, *Team Vroeg Erbij*. */
  job: properName(120, { required: true }),
  level,
  role: contactRole.nullable(),
  phone: workPhone,
  email: mailAddressOrNone,
};

export const newPartnerContact = z
  .strictObject({ partnershipId: id, ...contact })
  .meta({ id: 'NewPartnerContact' });
export type NewPartnerContact = z.infer<typeof newPartnerContact>;

export const partnerContactChange = z.strictObject(contact).meta({ id: 'PartnerContactChange' });
export type PartnerContactChange = z.infer<typeof partnerContactChange>;

/** Who holds the function: work contact data, never private ones. The mail goes to this address. */
export const newPartnerPerson = z
  .strictObject({
    name: properName(120, { required: true }),
    phone: workPhone,
    email: mailAddress,
  })
  .meta({ id: 'NewPartnerPerson' });
export type NewPartnerPerson = z.infer<typeof newPartnerPerson>;

export const partnerContactsQuery = z.strictObject({
  partnershipId: id.optional().meta({ description: 'Of one partner only' }),
  page: pageNumber.optional(),
});
export type PartnerContactsQuery = z.infer<typeof partnerContactsQuery>;

export const partnerContactView = z
  .object({
    id,
    partnershipId: id,
    organisation: z.object({ id, name: z.string(), partnerType, domain }),
    job: z.string(),
    level,
    role: contactRole.nullable(),
    phone: z.string(),
    email: z.string(),
    /** `null`: nobody is named, or who was did not want it. */
    person: z.object({ name: z.string(), phone: z.string(), email: z.string() }).nullable(),
    version: z.int(),
  })
  .meta({ id: 'PartnerContact' });
export const partnerContactList = listOf(partnerContactView);
export type PartnerContactView = z.infer<typeof partnerContactView>;
export type PartnerContactList = z.infer<typeof partnerContactList>;
