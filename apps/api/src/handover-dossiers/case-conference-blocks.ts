import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { dayInWords, type PdfBlock } from '../platform/pdf/index.js';
import { tableOf, wordsIn } from './dossier-words.js';

/** Each standing meeting about cases: when, with whom, and how to bring one in. */
export function caseConferenceBlocks(
  { caseConferences }: HandoverDossier,
  language: 'nl' | 'en',
): PdfBlock[] {
  const words = wordsIn(language);
  const { columns, sections, conference } = words;
  const rows = caseConferences.map((one) => {
    const { rhythm, next, place, organiser, participants } = one;
    const date = next === null ? '' : dayInWords(next.on, language);
    const when = [
      conference.rhythm.of(rhythm),
      date && conference.next({ date }),
      one.startsAt && [one.startsAt, one.endsAt].filter(Boolean).join('-'),
      place,
    ];
    const names = participants.map(({ name }) => name);
    const how = [
      organiser && conference.organiser(organiser),
      names.length > 0 && conference.participants({ names: names.join(', ') }),
      one.bringingIn,
      one.consent && conference.consent({ text: one.consent }),
      [one.job, one.phone, one.email].filter(Boolean).join(', '),
    ];
    return [one.name, when.filter(Boolean).join('\n'), how.filter(Boolean).join('\n')];
  });
  return tableOf(
    sections.caseConferences,
    [columns.what, columns.when, columns.how],
    rows,
    [3, 4, 5],
  );
}
