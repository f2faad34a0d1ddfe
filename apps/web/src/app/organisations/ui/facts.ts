import type { Address, OrganisationView } from '@zorgpaden/domain/organisations/contract';

interface Labels {
  readonly visitingAddress: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly webDomains: string;
  readonly kvk: string;
  readonly agb: string;
  readonly oin: string;
  readonly rsin: string;
}

/** What is known of an organisation, each under its label; what is not known is left out. */
export function factsOf(one: OrganisationView, labels: Labels): { label: string; text: string }[] {
  const { phone, email, website, kvk, agb, oin, rsin } = one;
  const texts: Readonly<Record<keyof Labels, string>> = {
    visitingAddress: inWords(one.visitingAddress),
    postalAddress: inWords(one.postalAddress),
    ...{ phone, email, website },
    webDomains: one.webDomains.join(', '),
    ...{ kvk, agb, oin, rsin },
  };
  return (Object.keys(texts) as (keyof Labels)[])
    .map((field) => ({ label: labels[field], text: texts[field] }))
    .filter(({ text }) => text !== '');
}

function inWords(address: Address | null): string {
  if (address === null) return '';
  const { street, postcode, place } = address;
  return [street, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
