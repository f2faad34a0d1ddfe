import type { ExperienceWords } from '../nl/experience-words.js';

/** How experience takes part, in the words that a page, a document and the history share. */
export const experienceWords: ExperienceWords = {
  groups: {
    'experts-by-experience': 'Experts by experience',
    'people-with-lived-experience': 'People with lived experience',
    'clients-and-parents': 'Clients and (expectant) parents',
    'client-organisations': 'Client organisations',
  },
  involvement: {
    yes: 'yes',
    developing: 'developing',
    no: 'no',
    unknown: 'unknown',
  },
  forms: {
    informed: 'are informed',
    consulted: 'are consulted',
    advising: 'advise',
    'co-creating': 'co-create',
    deciding: 'decide',
  },
  places: {
    practice: 'practice',
    policy: 'policy',
    research: 'research',
  },
  people: ({ count }) => (count === 1 ? '1 person' : `${count} people`),
  reward: ({ text }) => `Reward: ${text}`,
};
