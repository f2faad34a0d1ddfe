import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import type { MunicipalityRef } from '@zorgpaden/domain/municipalities/contract';
import type { ThemeView } from '@zorgpaden/domain/themes/contract';
import type { FinderQuestion } from './finder-question';

/** What is wrong with the question, in words, at the field where it stands. */
export interface FinderRefusals {
  readonly place?: string;
  readonly theme?: string;
  readonly phase?: string;
}

/** Everything the finder's page shows for one address. */
export interface FinderState {
  readonly question: FinderQuestion;
  readonly themes: readonly ThemeView[];
  /** Themes for the own words of the question; `null` when no words were given. */
  readonly themesFound: readonly ThemeView[] | null;
  /** Municipalities to choose from, when the place means more than one. */
  readonly choices: readonly MunicipalityRef[];
  readonly answer: FinderAnswer | null;
  readonly refusals: FinderRefusals;
  readonly failure: 'offline' | 'unavailable' | null;
}

/** Whether the page is the answer itself: a place and a theme are known. */
export function isAnswered(
  state: FinderState,
): state is FinderState & { readonly answer: FinderAnswer } {
  return state.question.theme !== null && (state.answer?.results.length ?? 0) > 0;
}

/** What only an answer needs, and what only the question needs: the page loads what it shows. */
export type AnswerParts = typeof import('../ui/answer-parts');
export type QuestionParts = typeof import('../ui/finder-form');

export interface FinderPageData {
  readonly state: FinderState;
  /** `null` when there is no answer to show. */
  readonly answerParts: AnswerParts | null;
  /** `null` when the page is the answer itself. */
  readonly questionParts: QuestionParts | null;
}
