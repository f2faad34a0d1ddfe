import type {
  AgreementVersionView,
  AgreementView,
  PartyView,
} from '@zorgpaden/domain/agreements/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { documentTexts as english } from '@zorgpaden/texts/en/documents';
import { documentTexts as dutch } from '@zorgpaden/texts/nl/documents';
import {
  blocksOf,
  dayInWords,
  heading,
  paragraph,
  type PdfDocument,
  type PdfTable,
} from '../platform/pdf/index.js';

/** In which language a document is made, of which day, and when. */
export interface Printing {
  readonly language: 'nl' | 'en';
  readonly peildatum: PlainDate;
  readonly now: Date;
}

/** An agreement to print: the version that holds, or else the one that is being written. */
export function agreementDocument(
  { coalition, agreed, open }: Pick<AgreementView, 'coalition' | 'agreed' | 'open'>,
  printing: Printing,
): PdfDocument | null {
  const version = agreed ?? open;
  if (version === null) return null;
  const { asOf, agreement: words } = textsIn(printing);
  const { title, number } = version;
  const state = words.words.states[version.state];
  const day = dayInWords(printing.peildatum, printing.language);
  return {
    ...{ title, language: printing.language, madeAt: printing.now },
    subtitle: `${words.subtitle({ coalition: coalition.name, number, state })}. ${asOf({ date: day })}.`,
    foot: words.foot({ coalition: coalition.name, title }),
    blocks: [
      factsOf(version, printing),
      heading(2, words.text),
      ...blocksOf(version.text),
      heading(2, words.parties),
      partiesOf(version, printing),
      paragraph(words.note),
    ],
  };
}

function factsOf(version: AgreementVersionView, printing: Printing): PdfTable {
  const { agreement: words, notStated } = textsIn(printing);
  const { facts, words: choices } = words;
  const day = (date: PlainDate | null) =>
    date === null ? notStated : dayInWords(date, printing.language);
  const rows = [
    [facts.topics, version.topics.map((topic) => choices.topics[topic]).join(', ')],
    [facts.level, choices.levels[version.level]],
    ...(version.agreedOn === null ? [] : [[facts.agreedOn, day(version.agreedOn)]]),
    [facts.validity, validityOf(version, printing)],
    [facts.reviewOn, day(version.reviewOn)],
    ...(version.endedOn === null ? [] : [[facts.ended, day(version.endedOn)]]),
  ];
  return {
    ...{ kind: 'table', caption: facts.caption, head: [], rows },
    ...{ rowsAreNamed: true, widths: [2, 5] },
  };
}

function validityOf({ validity }: AgreementVersionView, printing: Printing): string {
  const { agreement: words, notStated } = textsIn(printing);
  const [from, to] = [validity.from, validity.to].map((date) =>
    date === null ? null : dayInWords(date, printing.language),
  );
  if (from && to) return words.fromTo({ from, to });
  return from ? words.from({ from }) : to ? words.to({ to }) : notStated;
}

function partiesOf({ parties }: AgreementVersionView, printing: Printing): PdfTable {
  const { agreement: words, yes, no } = textsIn(printing);
  const { columns, partiesCaption: caption } = words;
  return {
    ...{ kind: 'table', caption, rowsAreNamed: true, widths: [8, 5, 11] },
    head: [columns.party, columns.required, columns.consent],
    rows: parties.map((party) => [
      nameOf(party, printing),
      party.required ? yes : no,
      consentOf(party, printing),
    ]),
  };
}

function nameOf({ organisation, standsFor }: PartyView, printing: Printing): string {
  if (standsFor.length === 0) return organisation.name;
  const names = standsFor.map(({ name }) => name).join(', ');
  return `${organisation.name} (${textsIn(printing).agreement.standsFor({ names })})`;
}

function consentOf({ consent, joinedOn }: PartyView, printing: Printing): string {
  const { agreement: words } = textsIn(printing);
  if (consent === null) {
    if (joinedOn === null) return words.none;
    return words.joined({ date: dayInWords(joinedOn, printing.language) });
  }
  const date = dayInWords(consent.decidedOn, printing.language);
  const { person, function: work } = consent;
  const capacity = words.words.capacities[consent.capacity];
  const said =
    consent.answer === 'consented'
      ? words.consent({ person, function: work, capacity, date })
      : words.declined({ person, function: work, date });
  return consent.stands ? said : `${said} (${words.stale})`;
}

function textsIn({ language }: Printing) {
  return language === 'nl' ? dutch : english;
}
