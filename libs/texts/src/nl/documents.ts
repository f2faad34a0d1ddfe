import { agreementWords } from './agreement-words.js';

/** What printed documents say. */
export const documentTexts = {
  asOf: (p: { date: string }) => `Stand op ${p.date}`,
  yes: 'ja',
  no: 'nee',
  notStated: 'niet afgesproken',
  agreement: {
    words: agreementWords,
    subtitle: (p: { coalition: string; number: number; state: string }) =>
      `Samenwerkingsafspraak van ${p.coalition}, versie ${p.number}, ${p.state}`,
    foot: (p: { coalition: string; title: string }) => `${p.coalition}: ${p.title}`,
    facts: {
      caption: 'De afspraak in het kort',
      topics: 'Onderwerpen',
      level: 'Niveau',
      agreedOn: 'Vastgesteld op',
      validity: 'Geldig',
      reviewOn: 'Opnieuw bekijken op',
      ended: 'Beëindigd op',
    },
    fromTo: (p: { from: string; to: string }) => `van ${p.from} tot ${p.to}`,
    from: (p: { from: string }) => `vanaf ${p.from}`,
    to: (p: { to: string }) => `tot ${p.to}`,
    text: 'Wat is afgesproken',
    parties: 'Partijen en akkoord',
    partiesCaption: 'Partijen, of hun akkoord nodig is, en het akkoord dat is geregistreerd',
    columns: { party: 'Partij', required: 'Akkoord nodig', consent: 'Akkoord geregistreerd' },
    standsFor: (p: { names: string }) => `ook namens ${p.names}`,
    consent: (p: { person: string; function: string; capacity: string; date: string }) =>
      `${p.person}, ${p.function}, ${p.capacity}, op ${p.date}`,
    declined: (p: { person: string; function: string; date: string }) =>
      `Geen akkoord: ${p.person}, ${p.function}, op ${p.date}`,
    stale: 'over een eerdere tekst',
    none: 'nog niet',
    joined: (p: { date: string }) => `doet mee sinds ${p.date}`,
    note: 'Een akkoord is geregistreerd met naam, functie en datum. Het is geen handtekening.',
  },
};
export type DocumentTexts = typeof documentTexts;
