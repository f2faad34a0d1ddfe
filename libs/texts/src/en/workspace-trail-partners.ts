import type {
  partnerTrailFields as dutchFields,
  partnerTrailTitles as dutchTitles,
  partnerTrailValues as dutchValues,
} from '../nl/workspace-trail-partners.js';
import { experienceWords } from './experience-words.js';

/** What happened to partners and what they bring, in the history. */
export const partnerTrailTitles: typeof dutchTitles = {
  'case-conference add': 'Case conference added',
  'case-conference change': 'Case conference changed',
  'case-conference delete': 'Case conference deleted',
  'case-conference restore': 'Case conference restored',
  'case-conference overrule': 'Text stays, as it is not about a client',
  'merge-proposal propose': 'Proposed to merge two organisations',
  'merge-proposal accept': 'Proposal accepted: organisations merged',
  'merge-proposal decline': 'Proposal to merge declined',
  'merge-proposal withdraw': 'Proposal to merge withdrawn',
  'merge-proposal overrule': 'Text stays, as it is not about a client',
  'partnership correct-status': 'Step of a partner in the past corrected',
  'partnership withdraw-status': 'Step of a partner withdrawn, as it never was',
  'experience-statement state': 'How experience takes part recorded',
  'experience-statement correct': 'How experience took part corrected',
  'experience-statement withdraw': 'How experience took part withdrawn, as it never did',
  'experience-statement overrule': 'Text stays, as it is not about a client',
};

export const partnerTrailFields: typeof dutchFields = {
  bringingIn: 'how to bring a case in',
  consent: 'which consent',
  every: 'once every',
  nextOn: 'next time',
  one: 'first organisation',
  other: 'second organisation',
  nth: 'which of the month',
  participantIds: 'who take part',
  rhythm: 'how often',
  weekday: 'day of the week',
  forms: 'how',
  group: 'group',
  involvement: 'takes part',
  people: 'number of people',
  places: 'in what',
  importedFrom: 'from the list',
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
