import type {
  partnerTrailFields as dutchFields,
  partnerTrailTitles as dutchTitles,
  partnerTrailValues as dutchValues,
} from '../nl/workspace-trail-partners.js';
import { experienceWords } from './experience-words.js';

/** What happened to partners and what they bring, in the history. */
export const partnerTrailTitles: typeof dutchTitles = {
  'experience-statement state': 'How experience takes part recorded',
  'experience-statement correct': 'How experience took part corrected',
  'experience-statement withdraw': 'How experience took part withdrawn, as it never did',
  'experience-statement overrule': 'Text stays, as it is not about a client',
};

export const partnerTrailFields: typeof dutchFields = {
  forms: 'how',
  group: 'group',
  involvement: 'takes part',
  people: 'number of people',
  places: 'in what',
  reward: 'reward',
  statements: 'what was recorded',
};

export const partnerTrailValues: typeof dutchValues = {
  ...experienceWords.groups,
  ...experienceWords.forms,
  ...experienceWords.places,
  yes: experienceWords.involvement.yes,
  no: experienceWords.involvement.no,
};
