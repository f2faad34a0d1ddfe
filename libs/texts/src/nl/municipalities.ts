import { partnerTypeTexts } from './partner-types.js';

/** What the page of a municipality and the list of coalitions say, in Dutch. */
export const municipalityTexts = {
  municipality: {
    title: (p: { name: string }) => `Wie belt u in ${p.name}?`,
    pageTitle: (p: { name: string }) => `Contacten in ${p.name}`,
    description: (p: { name: string }) =>
      `Alle contacten voor gezinnen in de eerste 1000 dagen in ${p.name}, per thema en fase, met de coalitie Kansrijke Start en het algemene nummer.`,
    facts: (p: { province: string; region: string }) => `${p.province} · ${p.region}`,
    find: (p: { name: string }) => `Zoek een contact in ${p.name}`,
    general: 'Algemeen nummer van de gemeente',
    website: 'Website',
    contents: 'Op deze pagina',
    routes: 'Contacten per thema',
    allThemes: 'Alle thema’s',
    phaseFilter: 'Toon alleen',
    everyPhase: 'Alle fasen',
    inPhase: 'Fasen',
    everyPhaseShort: 'elke fase',
    area: 'Gebied',
    noRoutes: (p: { name: string }) =>
      `In ${p.name} zijn nog geen contacten gepubliceerd. Bel het algemene nummer en vraag naar Kansrijke Start of de jeugdgezondheidszorg.`,
    noRoutesInPhase:
      'In deze fase is niets gepubliceerd. Kies alle fasen, of bel het algemene nummer.',
    coalitions: 'Wie werken hier samen',
    publicAgreements: (p: { count: number }) =>
      p.count === 1 ? 'Lees de openbare afspraak' : `Lees de ${p.count} openbare afspraken`,
    noCoalition: 'Van een coalitie in deze gemeente is hier nog niets bekend.',
    status: {
      unknown: 'status onbekend',
      none: 'geen coalitie',
      exploring: 'wordt verkend',
      developing: 'in ontwikkeling',
      formed: 'gevormd',
      ended: 'beëindigd',
    },
    level: { local: 'Lokale coalitie', regional: 'Regionale coalitie' },
    responsible: 'Wie verantwoordelijk is voor persoonsgegevens',
    together: (p: { names: string }) => `Samen met ${p.names}`,
    ...partnerTypeTexts,
    noPartners: 'nog niemand',
    ring: (p: { counts: string }) => `Partners per domein: ${p.counts}`,
    partners: 'partners',
    former: 'Hierin opgegaan',
    formerOn: (p: { name: string; on: string }) => `${p.name}, op ${p.on}`,
    print: 'Druk af als kaart voor aan de muur',
    printed: (p: { address: string }) =>
      `Nummers veranderen. Kijk voor de laatste stand op ${p.address}`,
    unknownTitle: 'Deze gemeente kennen we niet',
    unknownText: 'Zoek de gemeente op naam of postcode. Oude namen kunnen ook.',
  },
  coalitions: {
    title: 'Coalities Kansrijke Start',
    intro:
      'In een coalitie werken gemeente, geboortezorg, jeugdgezondheidszorg en anderen samen voor gezinnen in de eerste 1000 dagen.',
    description: 'De lokale en regionale coalities Kansrijke Start die hier contacten publiceren.',
    empty: 'Er zijn nog geen coalities bekend. Een trekker meldt zich aan om de eerste te maken.',
    since: (p: { status: string; on: string }) => `${p.status} sinds ${p.on}`,
    published: (p: { on: string }) => `contacten gepubliceerd op ${p.on}`,
    nothingPublished: 'nog geen contacten gepubliceerd',
  },
};

export type MunicipalityTexts = typeof municipalityTexts;
