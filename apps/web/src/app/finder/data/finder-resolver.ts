import { inject, RESPONSE_INIT } from '@angular/core';
import { RedirectCommand, type ResolveFn, Router } from '@angular/router';
import { Texts } from '../../platform/texts';
import { paramsOf, questionFrom } from './finder-question';
import type { FinderState } from './finder-state';
import { FinderStore } from './finder-store';

/** Has the page ready before it is shown, so that hydration and the back button never start empty. */
export const finderState: ResolveFn<FinderState> = async (route) => {
  const store = inject(FinderStore);
  const router = inject(Router);
  const root = inject(Texts).root();
  const response = inject(RESPONSE_INIT, { optional: true });
  const outcome = await store.load(questionFrom(route.queryParamMap));
  if (outcome.kind === 'moved') {
    const address = router.createUrlTree([root || '/'], {
      queryParams: paramsOf(outcome.question),
    });
    return new RedirectCommand(address, { replaceUrl: true });
  }
  const status = statusOf(outcome.state);
  if (response && status) response.status = status;
  return outcome.state;
};

/** Only what is not as usual: a status set here would take the place of that of a redirect. */
function statusOf({ failure, refusals }: FinderState): number | null {
  if (failure) return 503;
  return Object.keys(refusals).length > 0 ? 400 : null;
}
