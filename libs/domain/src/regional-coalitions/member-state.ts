import { type AgreementTopic, agreementTopics, missingTopics } from '../agreements/index.js';
import { type Domain, domains } from '../organisations/index.js';
import { type CoveringPartner, domainCoverage, type TypeCoverage } from '../partnerships/index.js';
import {
  type ActivePartner,
  type HeldReflection,
  type VitalityAnswer,
  vitalityOn,
} from '../reflections/index.js';
import type { PlainDate } from '../shared/index.js';

/** What is known of a local coalition on the peildatum, as far as a region looks at it. */
export interface MemberFacts {
  readonly partners: readonly CoveringPartner[];
  /** The topics of each agreement that holds. */
  readonly agreements: readonly (readonly AgreementTopic[])[];
  readonly reflections: readonly HeldReflection[];
  /** Who ever took part, for who was there to be heard. */
  readonly everPartners: readonly ActivePartner[];
  readonly followUps: { readonly open: number; readonly late: number };
}

/** How a local coalition stands, in counts, dates and states: no text and no name of a partner. */
export interface MemberState {
  readonly partners: Readonly<Record<Domain, number>>;
  /** Rule 5: those most often missing in the country, whether or not they are there. */
  readonly mostMissed: readonly Pick<TypeCoverage, 'partnerType' | 'presence'>[];
  readonly agreements: {
    readonly agreed: number;
    readonly byTopic: Readonly<Record<AgreementTopic, number>>;
    readonly missingTopics: readonly AgreementTopic[];
  };
  readonly reflection: { readonly answer: VitalityAnswer; readonly date: PlainDate | null };
  readonly followUps: MemberFacts['followUps'];
}

/** Puts the rules of each word side by side: a region counts as its local coalitions do themselves. */
export function memberState(facts: MemberFacts, peildatum: PlainDate): MemberState {
  const coverage = domainCoverage(facts.partners, []);
  const vitality = vitalityOn(facts.reflections, facts.everPartners, peildatum);
  return {
    partners: recordOf(domains, (one) => coverage.find(({ domain }) => domain === one)?.partners),
    mostMissed: coverage
      .flatMap(({ types }) => types)
      .filter(({ alwaysShown }) => alwaysShown)
      .map(({ partnerType, presence }) => ({ partnerType, presence })),
    agreements: {
      agreed: facts.agreements.length,
      byTopic: recordOf(
        agreementTopics,
        (topic) => facts.agreements.filter((topics) => topics.includes(topic)).length,
      ),
      missingTopics: missingTopics(facts.agreements.flat()),
    },
    reflection: {
      answer: vitality.answer,
      date: vitality.answer === 'unknown' ? null : vitality.date,
    },
    followUps: facts.followUps,
  };
}

function recordOf<Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number | undefined,
): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key) ?? 0])) as Record<Key, number>;
}
