import { afterEveryRender, DestroyRef, DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * What has the focus may go away by what is done with it: its row is deleted, its button becomes another.
 * The browser begins at the top of the page then. Here the focus goes to what says what was done, with
 * the way back beside it, or else to the heading of what it stood in. A change of page is not of this:
 * `FocusOnNavigation` looks after that.
 */
export function keepFocusInPlace(): void {
  const document = inject(DOCUMENT);
  const router = inject(Router);
  let lost: { element: Element; above: Element[]; address: string } | null = null;

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target.closest('main') === null) return;
    lost = { element: target, above: partsAround(target), address: router.url };
  };
  document.addEventListener('focusin', remember);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('focusin', remember);
  });
  afterEveryRender({
    read: () => {
      if (lost === null || lost.element.isConnected) return;
      const isNowhere = document.activeElement === document.body;
      const { above, address } = lost;
      lost = null;
      if (isNowhere && address === router.url) focusAround(above);
    },
  });
}

/** The parts of the page that somebody stands in, the smallest first. */
function partsAround(element: Element): Element[] {
  const part = element.parentElement?.closest('section, main') ?? null;
  return part === null ? [] : [part, ...partsAround(part)];
}

function focusAround(above: readonly Element[]): void {
  const page = above.at(-1);
  const told = [...(page?.querySelectorAll<HTMLElement>('.done, .told') ?? [])];
  const part = above.find((one) => one.isConnected);
  const target =
    told.find((message) => message.textContent.trim() !== '') ??
    part?.querySelector<HTMLElement>('h1, h2, h3, h4') ??
    page?.querySelector<HTMLElement>('h1');
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}
