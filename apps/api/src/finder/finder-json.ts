import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { nextAmsterdamMidnight } from '@zorgpaden/domain/shared';
import type { Language, Theme } from '@zorgpaden/domain/themes';
import { acuteLines } from '@zorgpaden/reference-data';
import {
  generalNumberResult,
  nationalResult,
  type GeneralNumber,
  type NationalNumber,
} from './general-results.js';
import type { Question, Reading } from './question.js';
import { writtenRoute, type Ordered } from './results.js';

/**
 * The finder's answers as bytes. Most of an answer is the same in many answers: the acute lines, the
 * general numbers and the national lines are written out once and only copied after that.
 */
const acute: Readonly<Record<Language, Buffer>> = {
  nl: Buffer.from(JSON.stringify(acuteLines.nl)),
  en: Buffer.from(JSON.stringify(acuteLines.en)),
};
const comma = Buffer.from(',');
const written = new WeakMap<object, Map<string, Buffer>>();

/** What an answer holds beside its results. */
export type AnswerHead = Omit<FinderAnswer, 'acute' | 'results'>;

/** Puts the parts of an answer together, in the order of the contract. */
export function answerBytes(
  head: AnswerHead,
  results: readonly Buffer[],
  language: Language,
): Buffer {
  const { municipality, choices, question, formerly, links } = head;
  const before = JSON.stringify({ municipality, choices, question }).slice(0, -1);
  const after = JSON.stringify({ formerly, links }).slice(1);
  return Buffer.concat([
    Buffer.from(`${before},"acute":`),
    acute[language],
    Buffer.from(',"results":['),
    ...results.flatMap((result, index) => (index === 0 ? [result] : [comma, result])),
    Buffer.from(`],${after}`),
  ]);
}

/** Results as bytes, and the moment until which they read as they do. */
export function resultBytes(
  ordered: readonly Ordered[],
  question: Question,
  reading: Reading,
): { results: Buffer[]; validUntil: number } {
  const { language } = reading;
  const hasRoutes = ordered.some(({ candidate }) => candidate.kind === 'route');
  // At midnight *tomorrow* becomes *today*, and freshness may change.
  let validUntil = nextAmsterdamMidnight(reading.now);
  const results = ordered.map(({ candidate, ...place }) => {
    if (candidate.kind === 'municipality') return generalBytes(candidate, hasRoutes, language);
    if (candidate.kind === 'national') return nationalBytes(candidate, question.theme, language);
    const { result, until } = writtenRoute(candidate, place, question, reading);
    if (until !== null && until < validUntil) validUntil = until;
    return Buffer.from(JSON.stringify(result));
  });
  return { results, validUntil };
}

function generalBytes(general: GeneralNumber, hasRoutes: boolean, language: Language): Buffer {
  return once(general.municipality, `${language} ${hasRoutes}`, () =>
    generalNumberResult(general, hasRoutes, language),
  );
}

function nationalBytes(national: NationalNumber, theme: Theme | null, language: Language): Buffer {
  return once(national, `${language} ${theme?.slug}`, () =>
    nationalResult(national, theme, language),
  );
}

/** Written out once for as long as the thing lives that it tells of. */
function once(about: object, variant: string, result: () => unknown): Buffer {
  let variants = written.get(about);
  if (variants === undefined) written.set(about, (variants = new Map()));
  let bytes = variants.get(variant);
  if (bytes === undefined) {
    variants.set(variant, (bytes = Buffer.from(JSON.stringify(result()))));
  }
  return bytes;
}
