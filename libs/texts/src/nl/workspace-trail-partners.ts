import { experienceWords } from './experience-words.js';

/** Wat er met partners en hun inbreng gebeurde, in de geschiedenis. */
export const partnerTrailTitles = {
  'case-conference add': 'Casusoverleg toegevoegd',
  'case-conference change': 'Casusoverleg gewijzigd',
  'case-conference delete': 'Casusoverleg verwijderd',
  'case-conference restore': 'Casusoverleg teruggezet',
  'case-conference overrule': 'Tekst blijft staan, want gaat niet over een cliënt',
  'merge-proposal propose': 'Voorgesteld om twee organisaties samen te voegen',
  'merge-proposal accept': 'Voorstel aangenomen: organisaties samengevoegd',
  'merge-proposal decline': 'Voorstel om samen te voegen afgewezen',
  'merge-proposal withdraw': 'Voorstel om samen te voegen ingetrokken',
  'merge-proposal overrule': 'Tekst blijft staan, want gaat niet over een cliënt',
  'partnership correct-status': 'Stap van een partner in het verleden gecorrigeerd',
  'partnership withdraw-status': 'Stap van een partner ingetrokken die er nooit was',
  'experience-statement state': 'Inbreng van ervaring vastgelegd',
  'experience-statement correct': 'Inbreng van ervaring van het verleden gecorrigeerd',
  'experience-statement withdraw': 'Inbreng van ervaring ingetrokken die er nooit was',
  'experience-statement overrule': 'Tekst blijft staan, want gaat niet over een cliënt',
};

export const partnerTrailFields = {
  bringingIn: 'hoe iets in te brengen',
  consent: 'welke toestemming',
  every: 'eens in de',
  nextOn: 'volgende keer',
  one: 'eerste organisatie',
  other: 'tweede organisatie',
  nth: 'welke van de maand',
  participantIds: 'wie meedoen',
  rhythm: 'hoe vaak',
  weekday: 'dag van de week',
  forms: 'hoe',
  group: 'groep',
  involvement: 'doet mee',
  people: 'aantal mensen',
  places: 'waarin',
  importedFrom: 'uit de lijst',
  reward: 'beloning',
  statements: 'wat was vastgelegd',
};

export const partnerTrailValues = {
  ...experienceWords.groups,
  ...experienceWords.forms,
  ...experienceWords.places,
  yes: experienceWords.involvement.yes,
  no: experienceWords.involvement.no,
};
