import type { FoundKind } from '@zorgpaden/domain/search';

const kinds: Record<FoundKind, string> = {
  partner: 'Partner',
  agreement: 'Samenwerkingsafspraak',
  finding: 'Reflectiegesprek',
  'follow-up': 'Vervolgactie',
  'contact-route': 'Contactroute',
};

export const searchTexts = {
  button: 'Zoek',
  title: 'Zoeken in alles wat u mag zien',
  label: 'Partner, afspraak, bevinding, vervolgactie of contactroute',
  hint: 'Typ twee letters of meer. Een tikfout is niet erg.',
  busy: 'Wordt gezocht',
  found: (p: { count: number }) => {
    if (p.count === 0) return 'Niets gevonden. Probeer een ander woord, of minder woorden.';
    return p.count === 1 ? '1 gevonden' : `${p.count} gevonden`;
  },
  kinds,
  /** What a thing is called that has no name of its own. */
  untitled: kinds,
  withSlash: 'Open dit ook met de toets /',
};

export type SearchTexts = typeof searchTexts;
