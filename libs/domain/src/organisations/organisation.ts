import { type Dated, type PlainDate, contains } from '../shared/index.js';
import { type Domain, type PartnerTypeSlug, domainOf, domains } from './partner-type.js';

/** An organisation is registered once, nation-wide; its part in a coalition is a partnership. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly partnerType: PartnerTypeSlug;
}

/** The part of an organisation in one coalition, as long as it lasts. */
export interface Partnership extends Dated {
  readonly coalitionId: string;
  readonly organisation: Organisation;
}

/** The partners of one coalition on the peildatum, per domain, each by name. */
export function partnersByDomain(
  coalitionId: string,
  partnerships: readonly Partnership[],
  peildatum: PlainDate,
): Record<Domain, Organisation[]> {
  const partners = partnerships
    .filter((one) => one.coalitionId === coalitionId && contains(one.period, peildatum))
    .map(({ organisation }) => organisation)
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
  return Object.fromEntries(
    domains.map((domain) => [
      domain,
      partners.filter(({ partnerType }) => domainOf(partnerType) === domain),
    ]),
  ) as Record<Domain, Organisation[]>;
}
