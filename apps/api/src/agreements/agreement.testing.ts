import type { AgreementWriting } from '@zorgpaden/domain/agreements/contract';
import { richTextOf } from '@zorgpaden/domain/rich-text';

/** What a lead would write down. */
export function anAgreement(own: Partial<AgreementWriting> = {}): AgreementWriting {
  return {
    title: 'Prenataal huisbezoek',
    text: richTextOf('De verloskundige meldt aan. De JGZ belt binnen drie werkdagen.'),
    topics: ['prenatal-home-visits'],
    level: 'uitvoering',
    validity: { from: null, to: null },
    reviewOn: null,
    carePathIds: [],
    parties: [],
    ...own,
  };
}

/** A party that has to consent. */
export function aParty(
  organisationId: string,
  own: Partial<AgreementWriting['parties'][number]> = {},
): AgreementWriting['parties'][number] {
  return { organisationId, required: true, standsFor: [], contact: null, ...own };
}

/** The named person that every answer comes from. */
export const aPerson = {
  person: 'Een collega',
  function: 'teammanager',
  capacity: 'own-mandate',
  decidedOn: '2026-11-03',
} as const;
