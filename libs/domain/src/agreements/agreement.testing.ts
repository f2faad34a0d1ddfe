import { richTextOf } from '../rich-text/index.js';
import type { AgreementContent } from './agreement.js';
import type { NewParty } from './life.js';

export const aContent = (own: Partial<AgreementContent> = {}): AgreementContent => ({
  title: 'Prenataal huisbezoek',
  text: richTextOf('De verloskundige meldt, de JGZ komt binnen twee weken.'),
  validity: { from: null, to: null },
  topics: ['prenatal-home-visits'],
  level: 'uitvoering',
  reviewOn: null,
  carePathIds: [],
  ...own,
});

/** A party that has to consent. */
export const aParty = (organisationId: string, own: Partial<NewParty> = {}): NewParty => ({
  organisationId,
  domain: 'medical',
  required: true,
  standsFor: [],
  contact: null,
  fingerprint: 'text 1',
  ...own,
});
