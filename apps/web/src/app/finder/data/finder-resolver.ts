import { inject, Injector, RESPONSE_INIT } from '@angular/core';
import { RedirectCommand, type ResolveFn, Router } from '@angular/router';
import { Texts } from '../../platform/texts';
import { paramsOf, questionFrom } from './finder-question';
import {
  type AnswerParts,
  type FinderPageData,
  type FinderState,
  isAnswered,
  type QuestionParts,
} from './finder-state';
import { FinderStore } from './finder-store';

/** Has the page ready before it is shown, so that hydration and the back button never start empty. */
export const finderPageData: ResolveFn<FinderPageData> = async (route) => {
  const store = inject(FinderStore);
  const injector = inject(Injector);
  const router = inject(Router);
  const root = inject(Texts).root();
  const response = inject(RESPONSE_INIT, { optional: true });
  const question = questionFrom(route.queryParamMap);
  const asksPlace = question.postcode !== null || question.municipality !== null;
  const [outcome, answerParts] = await Promise.all([
    store.load(question),
    asksPlace ? load(() => answerPartsFor(injector)) : null,
  ]);
  if (outcome.kind === 'moved') {
    const address = router.createUrlTree([root || '/'], {
      queryParams: paramsOf(outcome.question),
    });
    return new RedirectCommand(address, { replaceUrl: true });
  }
  const status = statusOf(outcome.state);
  if (response && status) response.status = status;
  const questionParts = isAnswered(outcome.state)
    ? null
    : await load(() => import('../ui/finder-form'));
  return pageData(outcome.state, answerParts, questionParts);
};

/** Only what is not as usual: a status set here would take the place of that of a redirect. */
function statusOf({ failure, refusals }: FinderState): number | null {
  if (failure) return 503;
  return Object.keys(refusals).length > 0 ? 400 : null;
}

/** The parts of an answer, with their texts in the language of the page. */
async function answerPartsFor(injector: Injector): Promise<AnswerParts> {
  const parts = await import('../ui/answer-parts');
  await injector.get(parts.AnswerWords).load();
  return parts;
}

/** `null` when the line broke meanwhile. */
function load<Parts>(parts: () => Promise<Parts>): Promise<Parts | null> {
  return parts().catch(() => null);
}

/** When the line broke between the answer and the parts that show it, the page says that it broke. */
function pageData(
  state: FinderState,
  answerParts: AnswerParts | null,
  questionParts: QuestionParts | null,
): FinderPageData {
  const complete = isAnswered(state) ? answerParts !== null : questionParts !== null;
  if (complete) return { state, answerParts, questionParts };
  return { state: { ...state, failure: 'offline' }, answerParts, questionParts };
}
