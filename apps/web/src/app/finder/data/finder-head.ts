import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import type { PublicTexts } from '@zorgpaden/texts/nl/public';
import type { PageHeadContent } from '../../platform/page-head';
import { contactPoint } from './contact-point';
import { paramsOf } from './finder-question';
import { isAnswered, type FinderState } from './finder-state';

/** Set when the application is built: the browser's copy leaves out what only the server writes. */
declare const ngServerMode: boolean | undefined;

/** Title, description and structured data of the finder for one address. */
export function finderHead(state: FinderState, texts: PublicTexts): PageHeadContent {
  const first = state.answer?.results[0];
  const municipality = state.answer?.municipality;
  if (!isAnswered(state) || !first || !municipality) {
    const asked = Object.keys(paramsOf(state.question)).length > 0;
    const { title, description } = texts.finder;
    return { title, description, path: '/', indexed: !asked };
  }
  const theme = state.answer.question.theme?.name ?? null;
  return {
    title: texts.finder.answerTitle({ theme, municipality: municipality.name }),
    description: texts.finder.answerDescription({
      theme,
      municipality: municipality.name,
      whom: nameOf(first),
    }),
    path: addressOf({ ...state.question, postcode: null, municipality: municipality.code }),
    indexed: !state.answer.results.some((result) => result.demonstration),
    structured: () =>
      typeof ngServerMode !== 'undefined' && ngServerMode
        ? contactPoint(first, municipality.name)
        : null,
  };
}

/** How a result is called in a sentence: the general number of a municipality is the municipality. */
export function nameOf(result: FinderResult): string {
  return result.kind === 'municipality' ? result.organisation : result.title;
}

function addressOf(question: FinderState['question']): string {
  return `/?${new URLSearchParams({ ...paramsOf({ ...question, words: null }) } as Record<string, string>).toString()}`;
}
