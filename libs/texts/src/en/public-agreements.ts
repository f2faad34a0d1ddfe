import type { PublicAgreementTexts } from '../nl/public-agreements.js';
import { agreementWords } from './agreement-words.js';

export const publicAgreementTexts: PublicAgreementTexts = {
  title: (p) => `Public agreements in ${p.name}`,
  description: (p) =>
    `What organisations in ${p.name} agreed with each other for families in the first 1000 days.`,
  intro:
    'This is what organisations agreed with each other. The coalition made these agreements public. They name no persons.',
  back: (p) => `All contacts in ${p.name}`,
  none: (p) => `No coalition in ${p.name} made an agreement public yet.`,
  by: (p) => `${p.coalition}, agreed since ${p.date}`,
  until: (p) => `Valid until ${p.date}`,
  topics: 'Topics',
  parties: 'Parties',
  files: 'Files',
  file: (p) => `${p.name} (${p.kind}, ${p.size})`,
  example: 'This is an example: the agreement does not exist.',
  topicNames: agreementWords.topics,
};
