import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { workPhone } from '../contact-persons/contact-person.contract.js';
import { isBareAddress } from '../shared/mail-address.js';
import { id, listOf, pageNumber, plainDate, properName } from '../shared/shared.contract.js';
import { organisationNumbers } from './organisation-numbers.contract.js';
import { domains, isPartnerType, type PartnerTypeSlug } from './partner-type.js';

export const partnerType = z
  .string({ error: 'field.required' })
  .refine((slug): slug is PartnerTypeSlug => isPartnerType(slug), {
    error: 'field.partner-type.unknown',
  })
  .meta({ description: 'Slug of a kind of partner' });
export const domain = z.enum(domains).meta({ id: 'Domain' });

/** Where one finds it, or where mail goes; a post box is a street here. */
export const address = z
  .strictObject({
    street: properName(120, { required: true }),
    postcode: z
      .string()
      .trim()
      .regex(/^(?:[1-9]\d{3} ?[A-Za-z]{2})?$/, { error: 'organisation.postcode.malformed' }),
    place: properName(80, { required: true }),
  })
  .meta({ id: 'Address' });
export type Address = z.infer<typeof address>;

/** `jgz.example`: what stands behind the @ of its addresses. */
const webDomain = z
  .string()
  .trim()
  .toLowerCase()
  .max(120, { error: 'field.too-long' })
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, {
    error: 'organisation.web-domain.malformed',
  });

const website = properName(200).refine((value) => value === '' || isWebAddress(value), {
  error: 'channel.web.malformed',
});

export const mailAddressOrNone = properName(254).refine(
  (value) => value === '' || isBareAddress(value),
  { error: 'field.email.malformed' },
);

/** What is known of it beside its name. Everything may be left open. */
const details = {
  otherNames: z.array(properName(120, { required: true })).max(20, { error: 'field.too-many' }),
  webDomains: z.array(webDomain).max(10, { error: 'field.too-many' }),
  ...organisationNumbers,
  visitingAddress: address.nullable(),
  postalAddress: address.nullable(),
  phone: workPhone,
  email: mailAddressOrNone,
  website,
};

export const newOrganisation = z
  .strictObject({
    name: properName(120, { required: true }),
    partnerType,
    otherNames: details.otherNames.default([]),
    webDomains: details.webDomains.default([]),
    kvk: details.kvk.default(''),
    agb: details.agb.default(''),
    oin: details.oin.default(''),
    rsin: details.rsin.default(''),
    visitingAddress: details.visitingAddress.default(null),
    postalAddress: details.postalAddress.default(null),
    phone: details.phone.default(''),
    email: details.email.default(''),
    website: details.website.default(''),
  })
  .meta({ id: 'NewOrganisation' });
export type NewOrganisation = z.infer<typeof newOrganisation>;

/** What is left out stays as it is. Another name or kind is a step of its own (rule 2). */
export const organisationChange = z
  .strictObject(details)
  .partial()
  .meta({ id: 'OrganisationChange' });
export type OrganisationChange = z.infer<typeof organisationChange>;

/** From a day on it is called so, or is another kind of partner. */
export const newOrganisationName = z
  .strictObject({ name: properName(120, { required: true }), partnerType, from: plainDate })
  .meta({ id: 'NewOrganisationName' });
export type NewOrganisationName = z.infer<typeof newOrganisationName>;

/** It never was called as it stands here, or never was that kind: who wrote it erred. */
export const organisationNameCorrection = z
  .strictObject({
    name: properName(120, { required: true }),
    partnerType,
    reason: freeText(300, { required: true }),
  })
  .meta({ id: 'OrganisationNameCorrection' });
export type OrganisationNameCorrection = z.infer<typeof organisationNameCorrection>;

export const organisationItem = z
  .object({
    id,
    name: z.string(),
    partnerType,
    domain,
    otherNames: z.array(z.string()),
    place: z.string().nullable(),
    /** In how many coalitions it takes part today. */
    coalitions: z.int(),
  })
  .meta({ id: 'OrganisationItem' });
export const organisationList = listOf(organisationItem);
export type OrganisationItem = z.infer<typeof organisationItem>;
export type OrganisationList = z.infer<typeof organisationList>;

const datedName = z.object({
  name: z.string(),
  partnerType,
  from: plainDate.nullable().meta({ description: '`null`: since nobody knows when' }),
  to: plainDate.nullable().meta({ description: 'The first day of the next name' }),
});

export const organisationView = z
  .object({
    id,
    name: z.string(),
    partnerType,
    domain,
    names: z.array(datedName).meta({ description: 'All its names, the oldest first' }),
    otherNames: z.array(z.string()),
    webDomains: z.array(z.string()),
    kvk: z.string(),
    agb: z.string(),
    oin: z.string(),
    rsin: z.string(),
    visitingAddress: address.nullable(),
    postalAddress: address.nullable(),
    phone: z.string(),
    email: z.string(),
    website: z.string(),
    coalitions: z
      .array(z.object({ id, name: z.string(), from: plainDate, partnershipId: id }))
      .meta({ description: 'In which it takes part on the peildatum, and since when' }),
    demonstration: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;

export const organisationsQuery = z.strictObject({
  query: z
    .string()
    .trim()
    .max(120, { error: 'field.too-long' })
    .optional()
    .meta({ description: 'Part of a name, or a number or web domain as a whole' }),
  partnerType: partnerType.optional(),
  page: pageNumber.optional(),
});
export type OrganisationsQuery = z.infer<typeof organisationsQuery>;

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const reachable = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/i.test(hostname);
  return /^https?:$/.test(protocol) && reachable && username === '' && password === '';
}
