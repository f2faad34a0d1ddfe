import { inject, RESPONSE_INIT } from '@angular/core';
import { RedirectCommand, type ResolveFn, Router } from '@angular/router';
import { Texts } from '../../platform/texts';
import { paramsOf, questionFrom } from './finder-question';
import type { AnswerParts, FinderPageData, FinderState } from './finder-state';
import { FinderStore } from './finder-store';

/** Has the page ready before it is shown, so that hydration and the back button never start empty. */
export const finderPageData: ResolveFn<FinderPageData> = async (route) => {
  const store = inject(FinderStore);
  const router = inject(Router);
  const root = inject(Texts).root();
  const response = inject(RESPONSE_INIT, { optional: true });
  const question = questionFrom(route.queryParamMap);
  const asksPlace = question.postcode !== null || question.municipality !== null;
  const [outcome, parts] = await Promise.all([
    store.load(question),
    asksPlace ? import('../ui/answer-parts').catch(() => null) : null,
  ]);
  if (outcome.kind === 'moved') {
    const address = router.createUrlTree([root || '/'], {
      queryParams: paramsOf(outcome.question),
    });
    return new RedirectCommand(address, { replaceUrl: true });
  }
  const status = statusOf(outcome.state);
  if (response && status) response.status = status;
  return pageData(outcome.state, parts);
};

/** Only what is not as usual: a status set here would take the place of that of a redirect. */
function statusOf({ failure, refusals }: FinderState): number | null {
  if (failure) return 503;
  return Object.keys(refusals).length > 0 ? 400 : null;
}

/** When the line broke between the answer and the parts that show it, the page says that it broke. */
function pageData(state: FinderState, parts: AnswerParts | null): FinderPageData {
  if (parts || !state.answer) return { state, parts };
  return { state: { ...state, answer: null, failure: 'offline' }, parts };
}
