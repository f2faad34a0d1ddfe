import { normaliseName } from '../shared/index.js';

/** What a column of the list can tell about a partner. */
export const importFields = [
  'name',
  'otherNames',
  'partnerType',
  'phone',
  'email',
  'website',
  'visitingAddress',
  'street',
  'postcode',
  'place',
  'postalAddress',
  'kvk',
  'agb',
  'oin',
  'rsin',
  'part',
  'since',
  'mixed',
] as const;
export type ImportField = (typeof importFields)[number];

/** Heads of columns as they stand in lists, as `normaliseName` leaves them. The first is the plainest. */
const heads: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'naam',
    'naam organisatie',
    'naam partner',
    'organisatie',
    'organisatienaam',
    'partner',
    'partnernaam',
    'partners',
    'instelling',
    'praktijk',
    'bedrijfsnaam',
    'handelsnaam',
    'name',
    'organisation',
    'organization',
  ],
  otherNames: ['andere namen', 'ook bekend als', 'afkorting', 'alias', 'roepnaam', 'other names'],
  partnerType: [
    'soort partner',
    'soort',
    'soort organisatie',
    'type',
    'type organisatie',
    'type partner',
    'categorie',
    'sector',
    'beroepsgroep',
    'discipline',
    'branche',
    'kind',
  ],
  phone: [
    'telefoon',
    'telefoonnummer',
    'telefoonnr',
    'telnr',
    'tel nr',
    'tel',
    'algemeen nummer',
    'telefoon algemeen',
    'phone',
    'phone number',
  ],
  website: ['website', 'webadres', 'web', 'site', 'url', 'internet', 'homepage', 'www'],
  email: [
    'e mail',
    'email',
    'mail',
    'e mailadres',
    'emailadres',
    'mailadres',
    'algemeen e mailadres',
    'e mail algemeen',
  ],
  visitingAddress: ['bezoekadres', 'adres', 'vestigingsadres', 'locatie', 'address'],
  street: ['straat', 'straat en huisnummer', 'straat en nummer', 'straatnaam', 'street'],
  postcode: ['postcode', 'pc', 'postal code'],
  place: ['plaats', 'woonplaats', 'vestigingsplaats', 'stad', 'place', 'city'],
  postalAddress: ['postadres', 'correspondentieadres', 'postbus', 'postal address'],
  kvk: ['kvk', 'kvk nummer', 'kvknummer', 'kvk nr', 'kvknr', 'kamer van koophandel'],
  agb: ['agb', 'agb code', 'agbcode', 'agb nummer'],
  oin: ['oin', 'oin nummer', 'organisatie identificatienummer'],
  rsin: ['rsin', 'rsin nummer', 'fiscaal nummer'],
  part: [
    'rol in de coalitie',
    'rol',
    'bijdrage',
    'rol binnen de coalitie',
    'inzet',
    'taak',
    'wat doen zij',
    'part',
  ],
  since: [
    'partner sinds',
    'sinds',
    'startdatum',
    'ingangsdatum',
    'datum aansluiting',
    'deelname vanaf',
    'vanaf',
    'since',
  ],
  mixed: [
    'contactgegevens',
    'contact',
    'gegevens',
    'telefoon mail',
    'telefoon en mail',
    'tel mail',
    'bereikbaarheid',
  ],
};

const fieldByHead: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => heads[field].map((head) => [head, field] as const)),
);

/** The field that the head of a column means, however it is written: `KvK-nr.`, `Naam organisatie:`. */
export function fieldOfHead(head: string): ImportField | undefined {
  const plain = normaliseName(head.replace(/\([^)]*\)/g, ' ').replaceAll('.', ''));
  return fieldByHead.get(plain);
}
