import {
  type HandoverStep,
  leavingSteps,
  startingSteps,
} from '@zorgpaden/domain/handover-dossiers';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import type { Context } from '../platform/http/context.js';
import {
  blocksOf,
  dayInWords,
  heading,
  paragraph,
  type PdfBlock,
  type PdfDocument,
} from '../platform/pdf/index.js';
import { agreementBlocks } from './agreement-blocks.js';
import { caseConferenceBlocks } from './case-conference-blocks.js';
import { basisBlocks } from './basis-blocks.js';
import { tableOf, wordsIn } from './dossier-words.js';

/** The handover on paper: the same parts in the same order as on the screen. */
export function dossierDocument(
  dossier: HandoverDossier,
  { language, now }: Pick<Context, 'language' | 'now'>,
): PdfDocument {
  const words = wordsIn(language);
  const title = words.title({ coalition: dossier.coalition.name });
  const { sections } = words;
  const part = (name: string, blocks: readonly PdfBlock[]) => [
    heading(2, name),
    ...(blocks.length > 0 ? blocks : [paragraph(words.nothing)]),
  ];
  return {
    ...{ title, language, madeAt: now, foot: title },
    subtitle: words.subtitle({ date: dayInWords(dossier.asOf, language) }),
    blocks: [
      ...part(sections.note, noteBlocks(dossier, language)),
      ...part(sections.people, peopleBlocks(dossier, language)),
      ...part(sections.basis, basisBlocks(dossier, language)),
      ...part(sections.partners, partnerBlocks(dossier, language)),
      ...part(sections.caseConferences, caseConferenceBlocks(dossier, language)),
      ...part(sections.agreements, agreementBlocks(dossier, language)),
      ...part(sections.followUps, followUpBlocks(dossier, language)),
      ...part(sections.reflections, reflectionBlocks(dossier, language)),
      ...part(sections.calendar, calendarBlocks(dossier, language)),
      ...part(sections.leaving, [stepsOf(leavingSteps, words.leaving, dossier, language)]),
      ...part(sections.starting, [stepsOf(startingSteps, words.starting, dossier, language)]),
    ],
  };
}

type Language = Context['language'];

function noteBlocks({ note }: HandoverDossier, language: Language): PdfBlock[] {
  const { text, writtenAt, writtenBy } = note;
  if (writtenAt === null) return [];
  const words = wordsIn(language);
  const date = dayInWords(writtenAt.slice(0, 10), language);
  const by =
    writtenBy === '' ? words.noteByNobody({ date }) : words.noteBy({ name: writtenBy, date });
  return [...blocksOf(text), paragraph(by)];
}

function peopleBlocks({ people }: HandoverDossier, language: Language): PdfBlock[] {
  const { columns, roles, since, fromUntil, sections } = wordsIn(language);
  const day = (date: string) => dayInWords(date, language);
  return tableOf(
    sections.people,
    [columns.role, columns.name, columns.when],
    people.map(({ role, name, from, to }) => [
      ...[roles[role], name],
      to === null ? since({ date: day(from) }) : fromUntil({ from: day(from), to: day(to) }),
    ]),
    [2, 3, 4],
  );
}

function partnerBlocks({ partners }: HandoverDossier, language: Language): PdfBlock[] {
  const words = wordsIn(language);
  const { columns, domains, partnerStatuses, sections } = words;
  return tableOf(
    sections.partners,
    [columns.partner, columns.part, columns.contacts],
    partners.map(({ name, domain, status, since, part, contacts }) => {
      const date = dayInWords(since, language);
      const stands = words.partnerSince({
        ...{ domain: domains[domain], status: partnerStatuses[status], date },
      });
      const reached = contacts.map((one) =>
        [one.name, one.job, one.phone, one.email].filter(Boolean).join(', '),
      );
      return [
        name,
        [stands, part].filter(Boolean).join('\n'),
        reached.join('\n') || words.noContact,
      ];
    }),
    [3, 4, 4],
  );
}

function followUpBlocks({ followUps }: HandoverDossier, language: Language): PdfBlock[] {
  const words = wordsIn(language);
  const { columns, sections } = words;
  return tableOf(
    sections.followUps,
    [columns.what, columns.owner, columns.due],
    followUps.map(({ title, owner, dueOn, late }) => {
      const date = dueOn === null ? words.noDay : dayInWords(dueOn, language);
      return [title, owner || words.nobody, late ? words.late({ date }) : date];
    }),
    [5, 3, 3],
  );
}

function reflectionBlocks({ reflections }: HandoverDossier, language: Language): PdfBlock[] {
  const { columns, sections, planned, held } = wordsIn(language);
  return tableOf(
    sections.reflections,
    [columns.day, columns.result],
    reflections.map(({ on, isHeld, decisions }) => [
      dayInWords(on, language),
      decisions || (isHeld ? held : planned),
    ]),
    [2, 5],
  );
}

function calendarBlocks({ calendar }: HandoverDossier, language: Language): PdfBlock[] {
  const { columns, kinds, sections } = wordsIn(language);
  return tableOf(
    sections.calendar,
    [columns.day, columns.what],
    calendar.map(({ on, kind, title }) => [
      dayInWords(on, language),
      title === '' ? kinds[kind] : `${kinds[kind]}: ${title}`,
    ]),
    [2, 5],
  );
}

/** What was done says so: a box to tick is no text that can be read aloud. */
function stepsOf<Step extends HandoverStep>(
  steps: readonly Step[],
  names: Readonly<Record<Step, string>>,
  { checklist }: HandoverDossier,
  language: Language,
): PdfBlock {
  const { ticked } = wordsIn(language);
  const items = steps.map((step) => {
    const tick = checklist.ticks.find((one) => one.step === step);
    if (tick === undefined) return [paragraph(names[step])];
    const done = ticked({ name: tick.by, date: dayInWords(tick.on, language) });
    return [paragraph(`${names[step]} (${done})`)];
  });
  return { kind: 'list', ordered: true, items };
}
