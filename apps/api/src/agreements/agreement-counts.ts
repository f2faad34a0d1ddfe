import {
  agreementStates,
  agreementTopics,
  attentions,
  cooperationLevels,
  missingTopics,
} from '@zorgpaden/domain/agreements';
import type { AgreementCounts, AgreementItem } from '@zorgpaden/domain/agreements/contract';
import { domains } from '@zorgpaden/domain/organisations';
import type { PlainDate } from '@zorgpaden/domain/shared';

/** How many there are of what. Topics, levels and domains count what holds; a draft covers nothing yet. */
export function countsOf(items: readonly AgreementItem[], peildatum: PlainDate): AgreementCounts {
  const agreed = items.filter(({ state }) => state === 'agreed');
  return {
    peildatum,
    byState: tally(agreementStates, (state) => items.filter((item) => item.state === state)),
    byTopic: tally(agreementTopics, (topic) =>
      agreed.filter(({ topics }) => topics.includes(topic)),
    ),
    byLevel: tally(cooperationLevels, (level) => agreed.filter((item) => item.level === level)),
    byDomain: tally(domains, (domain) => agreed.filter((item) => item.domains.includes(domain))),
    domainCrossing: agreed.filter(({ domainCrossing }) => domainCrossing).length,
    missingTopics: missingTopics(agreed.flatMap(({ topics }) => topics)),
    attention: tally(attentions, (attention) =>
      items.filter((item) => item.attention === attention),
    ),
  };
}

function tally<Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => readonly unknown[],
): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, of(key).length])) as Record<Key, number>;
}
