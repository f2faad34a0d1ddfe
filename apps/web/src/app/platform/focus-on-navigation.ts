import { afterNextRender, DOCUMENT, effect, inject, Injectable, Injector } from '@angular/core';
import { Router } from '@angular/router';

/**
 * After a change of page the focus goes where the news is: the field that was refused, or else the
 * heading, so that a keyboard goes on from there and a screen reader says where it is. The first page
 * of a visit keeps the browser's own focus, and so does a jump within a page.
 */
@Injectable({ providedIn: 'root' })
export class FocusOnNavigation {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private page: string | null = null;

  constructor() {
    effect(() => {
      const address = this.router.lastSuccessfulNavigation()?.finalUrl?.toString();
      if (address === undefined) return;
      const page = address.split('#')[0] ?? '';
      const isNext = this.page !== null && this.page !== page;
      this.page = page;
      if (isNext) afterNextRender(() => this.focus(), { injector: this.injector });
    });
  }

  private focus(): void {
    const target =
      this.document.querySelector<HTMLElement>('main [data-focus-first]') ??
      this.document.querySelector<HTMLElement>('main h1');
    target?.focus({ preventScroll: target.tagName === 'H1' });
  }
}
