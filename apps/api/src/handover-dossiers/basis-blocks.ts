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
    [words.funding, funding.join('\n') || words.nothing],
  ];
  return tableOf(words.sections.basis, [], rows, [2, 5]);
}
