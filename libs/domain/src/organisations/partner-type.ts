/** The four groups of figure 2 in the RIVM monitor 2024. */
export const domains = ['medical', 'social', 'community', 'municipal'] as const;
export type Domain = (typeof domains)[number];

/** A kind of partner. Its name stands in `libs/texts` under the slug. */
export interface PartnerType {
  readonly slug: PartnerTypeSlug;
  readonly domain: Domain;
}

const slugsByDomain = {
  social: [
    'jgz',
    'ggd',
    'wijkteam',
    'welzijn',
    'cjg',
    'maatschappelijk-werk',
    'mee',
    'kinderopvang',
    'bibliotheek',
    'woningcorporatie',
    'schuldhulp',
    'vrouwenopvang',
    'dak-en-thuislozenzorg',
    'jeugdzorg',
    'veilig-thuis',
  ],
  medical: [
    'verloskundige',
    'kraamzorg',
    'ziekenhuis-en-gynaecologie',
    'medisch-maatschappelijk-werk',
    'pop-poli',
    'huisarts',
    'ggz',
    'verslavingszorg',
    'gehandicaptenzorg',
    'vsv-igo',
    'ros',
    'zorgverzekeraar',
  ],
  community: [
    'vrijwilligersorganisatie',
    'ervaringsexperts',
    'ouders',
    'moederraad',
    'clientenorganisatie',
  ],
  municipal: ['gemeente'],
} as const satisfies Record<Domain, readonly string[]>;

export type PartnerTypeSlug = (typeof slugsByDomain)[Domain][number];

/** Every partner type, grouped by domain; each belongs to exactly one. */
export const partnerTypes: readonly PartnerType[] = domains.flatMap((domain) =>
  slugsByDomain[domain].map((slug) => ({ slug, domain })),
);

/** Rule 5: those most often missing in the monitor always show, present or not. */
export const alwaysShownPartnerTypes = [
  'huisarts',
  'zorgverzekeraar',
  'ervaringsexperts',
  'ouders',
] as const satisfies readonly PartnerTypeSlug[];

const domainBySlug: ReadonlyMap<string, Domain> = new Map(
  partnerTypes.map(({ slug, domain }) => [slug, domain]),
);

/** The one domain of a partner type, or `undefined` when there is no such type. */
export function domainOf(slug: PartnerTypeSlug): Domain;
export function domainOf(slug: string): Domain | undefined;
export function domainOf(slug: string): Domain | undefined {
  return domainBySlug.get(slug);
}

export function isPartnerType(slug: string): slug is PartnerTypeSlug {
  return domainBySlug.has(slug);
}
