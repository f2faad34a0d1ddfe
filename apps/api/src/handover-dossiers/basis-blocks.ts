import { experienceGroups } from '@zorgpaden/domain/experience-statements';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { dayInWords, type PdfBlock } from '../platform/pdf/index.js';
import { tableOf, wordsIn } from './dossier-words.js';

/** Where the coalition is, how far, what it wants, and with which money. */
export function basisBlocks(dossier: HandoverDossier, language: 'nl' | 'en'): PdfBlock[] {
  const words = wordsIn(language);
  const day = (date: string) => dayInWords(date, language);
  const euros = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  const { status, municipalities, goals } = dossier;
  const steps = dossier.steps.map(({ step, since, evidence }) =>
    [words.stepNames[step], words.since({ date: day(since) }), evidence].filter(Boolean).join(', '),
  );
  const funding = dossier.funding.map(({ source, amount, mandateHolder, to }) =>
    words.amount({
      ...{ source, euros: euros.format(amount), holder: mandateHolder },
      until: to === null ? '' : words.until({ date: day(to) }),
    }),
  );
  const rows = [
    [words.municipalities, municipalities.join(', ')],
    [
      words.status,
      status === null
        ? words.statuses.unknown
        : words.statusSince({ status: words.statuses[status.status], date: day(status.since) }),
    ],
    [words.goals, goals.join('\n') || words.nothing],
    [words.steps, steps.join('\n') || words.nothing],
    [words.experience.title, experienceLines(dossier, language).join('\n')],
    [words.funding, funding.join('\n') || words.nothing],
  ];
  return tableOf(words.sections.basis, [], rows, [2, 5]);
}

/** Every group shows, also when nobody stated anything of it (rule 5). */
function experienceLines({ experience }: HandoverDossier, language: 'nl' | 'en'): string[] {
  const words = wordsIn(language);
  const { experience: named } = words;
  return experienceGroups.map((group) => {
    const held = experience.find((one) => one.group === group);
    const standing = `${named.groups[group]}: ${named.involvement[held?.involvement ?? 'unknown']}`;
    if (held === undefined) return standing;
    return [
      `${standing} ${words.since({ date: dayInWords(held.since, language) })}`,
      ...held.forms.map((form) => named.forms[form]),
      ...held.places.map((place) => named.places[place]),
      held.people !== null && named.people({ count: held.people }),
      held.reward && named.reward({ text: held.reward }),
    ]
      .filter(Boolean)
      .join(', ');
  });
}
