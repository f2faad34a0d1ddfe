import { type Domain, partnerTypes } from '@zorgpaden/domain/organisations';

interface Words {
  readonly domains: Readonly<Record<Domain, string>>;
  readonly partnerTypes: Readonly<Record<string, string | undefined>>;
}

/** The kinds of partners by their domain, as a list to choose from. */
export function typeOptions({ domains, partnerTypes: names }: Words) {
  return partnerTypes
    .map(({ slug, domain }) => ({
      value: slug as string,
      text: `${domains[domain]}: ${names[slug] ?? slug}`,
    }))
    .sort((one, other) => one.text.localeCompare(other.text));
}
