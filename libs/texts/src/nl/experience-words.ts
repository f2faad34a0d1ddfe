/** How experience takes part, in the words that a page, a document and the history share. */
export const experienceWords = {
  groups: {
    'experts-by-experience': 'Ervaringsexperts',
    'people-with-lived-experience': 'Mensen met ervaringskennis',
    'clients-and-parents': 'Cliënten en (aanstaande) ouders',
    'client-organisations': 'Cliëntenorganisaties',
  },
  involvement: {
    yes: 'ja',
    developing: 'in ontwikkeling',
    no: 'nee',
    unknown: 'onbekend',
  },
  forms: {
    informed: 'worden geïnformeerd',
    consulted: 'worden geraadpleegd',
    advising: 'geven advies',
    'co-creating': 'maken mee',
    deciding: 'beslissen mee',
  },
  places: {
    practice: 'uitvoering',
    policy: 'beleid',
    research: 'onderzoek',
  },
  people: (p: { count: number }) => (p.count === 1 ? '1 persoon' : `${p.count} personen`),
  reward: (p: { text: string }) => `Beloning: ${p.text}`,
};
export type ExperienceWords = typeof experienceWords;
