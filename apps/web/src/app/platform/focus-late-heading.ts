import { afterRenderEffect, DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * For a page whose heading comes with its data: moves the focus there when it has come, as a change of
 * page does for others (`FocusOnNavigation`). Who went on meanwhile is not pulled back, and the first
 * page of a visit keeps the browser's own focus.
 *
 * @param ready whether the heading is on the page
 */
export function focusLateHeading(ready: () => unknown): void {
  const document = inject(DOCUMENT);
  const router = inject(Router);
  // What stands in a part of a page is made when its navigation is over already.
  const navigation = router.currentNavigation() ?? router.lastSuccessfulNavigation();
  let waits = (navigation?.previousNavigation ?? null) !== null;
  afterRenderEffect(() => {
    if (!ready() || !waits) return;
    waits = false;
    const { activeElement, body } = document;
    const isNowhere = activeElement === body || activeElement?.tagName === 'MAIN';
    if (isNowhere) document.querySelector<HTMLElement>('main h1')?.focus();
  });
}
