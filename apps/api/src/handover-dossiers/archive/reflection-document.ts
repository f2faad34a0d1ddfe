import type { ReflectionView } from '@zorgpaden/domain/reflections/contract';
import { subjects } from '@zorgpaden/domain/reflections';
import type { Language } from '@zorgpaden/domain/themes';
import { reflectionSubjects as englishSubjects } from '@zorgpaden/texts/en/reflection-subjects';
import { reflectionSubjects as dutchSubjects } from '@zorgpaden/texts/nl/reflection-subjects';
import {
  dayInWords,
  heading,
  paragraph,
  type PdfBlock,
  type PdfDocument,
} from '../../platform/pdf/index.js';
import { wordsIn } from './archive-words.js';

/** A reflection on paper: who was heard, what was found on each subject, what was decided. */
export function reflectionDocument(
  coalition: string,
  view: ReflectionView,
  { language, now }: { readonly language: Language; readonly now: Date },
): PdfDocument {
  const words = wordsIn(language).reflection;
  const title = words.title({ date: dayInWords(view.date, language) });
  const { startsAt: from, endsAt: to, place, participants } = view;
  const heard = participants.flatMap((one) => (one.heard ? [one.organisation.name] : []));
  return {
    ...{ title, language, madeAt: now, foot: `${coalition}: ${title}` },
    subtitle: words.subtitle({ coalition, place, from, to }),
    blocks: [
      heading(2, words.heard),
      listOf(heard, words.nobody),
      heading(2, words.missed),
      listOf(
        view.missed.map(({ name }) => name),
        words.nobody,
      ),
      heading(2, words.findings),
      ...findingsOf(view, language),
      heading(2, words.decisions),
      paragraph(view.decisions?.trim() || words.nothing),
    ],
  };
}

function listOf(names: readonly string[], nobody: string): PdfBlock {
  if (names.length === 0) return paragraph(nobody);
  return { kind: 'list', ordered: false, items: names.map((name) => [paragraph(name)]) };
}

function findingsOf({ findings }: ReflectionView, language: Language): PdfBlock[] {
  const names = language === 'nl' ? dutchSubjects : englishSubjects;
  const found = subjects.flatMap((subject) => {
    const text = findings?.[subject]?.trim();
    return text ? [heading(3, names[subject]), paragraph(text)] : [];
  });
  return found.length > 0 ? found : [paragraph(wordsIn(language).reflection.nothing)];
}
