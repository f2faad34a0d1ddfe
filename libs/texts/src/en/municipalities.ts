import { partnerTypeTexts } from './partner-types.js';
import type { MunicipalityTexts } from '../nl/municipalities.js';

/** What the page of a municipality and the list of coalitions say, in English. */
export const municipalityTexts: MunicipalityTexts = {
  municipality: {
    title: (p) => `Whom do you call in ${p.name}?`,
    pageTitle: (p) => `Contacts in ${p.name}`,
    description: (p) =>
      `All contacts for families in the first 1000 days in ${p.name}, by theme and phase, with the Solid Start coalition and the general number.`,
    facts: (p) => `${p.province} · ${p.region}`,
    find: (p) => `Find a contact in ${p.name}`,
    general: 'General number of the municipality',
    website: 'Website',
    contents: 'On this page',
    routes: 'Contacts by theme',
    allThemes: 'All themes',
    phaseFilter: 'Show only',
    everyPhase: 'All phases',
    inPhase: 'Phases',
    everyPhaseShort: 'every phase',
    area: 'Area',
    noRoutes: (p) =>
      `No contacts are published for ${p.name} yet. Call the general number and ask for Solid Start (Kansrijke Start) or youth health care.`,
    noRoutesInPhase:
      'Nothing is published for this phase. Choose all phases, or call the general number.',
    coalitions: 'Who work together here',
    publicAgreements: (p) =>
      p.count === 1 ? 'Read the public agreement' : `Read the ${p.count} public agreements`,
    noCoalition: 'Nothing is known here yet about a coalition in this municipality.',
    status: {
      unknown: 'status unknown',
      none: 'no coalition',
      exploring: 'being explored',
      developing: 'developing',
      formed: 'formed',
      ended: 'ended',
    },
    level: { local: 'Local coalition', regional: 'Regional coalition' },
    responsible: 'Who is responsible for personal data',
    together: (p) => `Together with ${p.names}`,
    ...partnerTypeTexts,
    noPartners: 'nobody yet',
    ring: (p) => `Partners by domain: ${p.counts}`,
    partners: 'partners',
    former: 'Merged into this municipality',
    formerOn: (p) => `${p.name}, on ${p.on}`,
    print: 'Print as a card for the wall',
    printed: (p) => `Numbers change. For the latest version see ${p.address}`,
    unknownTitle: 'We do not know this municipality',
    unknownText: 'Search the municipality by name or postcode. Former names work too.',
  },
  coalitions: {
    title: 'Solid Start coalitions',
    intro:
      'In a coalition the municipality, birth care, youth health care and others work together for families in the first 1000 days.',
    description: 'The local and regional Solid Start coalitions that publish contacts here.',
    empty: 'No coalitions are known yet. A lead signs in to make the first.',
    since: (p) => `${p.status} since ${p.on}`,
    published: (p) => `contacts published on ${p.on}`,
    nothingPublished: 'no contacts published yet',
  },
};
