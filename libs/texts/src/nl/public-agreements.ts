import { agreementWords } from './agreement-words.js';

/** De pagina met afspraken die een coalitie openbaar maakte. */
export const publicAgreementTexts = {
  title: (p: { name: string }) => `Openbare afspraken in ${p.name}`,
  description: (p: { name: string }) =>
    `Wat organisaties in ${p.name} met elkaar afspraken voor gezinnen in de eerste 1000 dagen.`,
  intro:
    'Dit spraken organisaties met elkaar af. De coalitie maakte deze afspraken openbaar. Er staan geen namen van personen bij.',
  back: (p: { name: string }) => `Alle contacten in ${p.name}`,
  none: (p: { name: string }) =>
    `In ${p.name} heeft nog geen coalitie een afspraak openbaar gemaakt.`,
  by: (p: { coalition: string; date: string }) => `${p.coalition}, akkoord sinds ${p.date}`,
  until: (p: { date: string }) => `Geldig tot en met ${p.date}`,
  topics: 'Onderwerpen',
  parties: 'Partijen',
  files: 'Bestanden',
  file: (p: { name: string; kind: string; size: string }) => `${p.name} (${p.kind}, ${p.size})`,
  example: 'Dit is een voorbeeld: deze afspraak bestaat niet echt.',
  topicNames: agreementWords.topics,
};
export type PublicAgreementTexts = typeof publicAgreementTexts;
