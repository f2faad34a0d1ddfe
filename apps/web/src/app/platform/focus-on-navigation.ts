import { afterNextRender, DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, pairwise } from 'rxjs';

/**
 * After a change of page the focus goes where the news is: the field that was refused, or else the
 * heading, so that a keyboard goes on from there and a screen reader says where it is. The first page
 * of a visit keeps the browser's own focus, and so does a jump within a page.
 */
@Injectable({ providedIn: 'root' })
export class FocusOnNavigation {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        pairwise(),
        filter(([before, after]) => withoutFragment(before) !== withoutFragment(after)),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        afterNextRender(() => this.focus(), { injector: this.injector });
      });
  }

  private focus(): void {
    const target =
      this.document.querySelector<HTMLElement>('main [data-focus-first]') ??
      this.document.querySelector<HTMLElement>('main h1');
    target?.focus({ preventScroll: target.tagName === 'H1' });
  }
}

function withoutFragment(event: NavigationEnd): string {
  return event.urlAfterRedirects.split('#')[0] ?? '';
}
