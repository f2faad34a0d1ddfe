import { inject, Injectable, linkedSignal } from '@angular/core';
import { type NavigationError, Router } from '@angular/router';

/** Set when the next page could not be loaded, so that a press on a link never just does nothing. */
@Injectable({ providedIn: 'root' })
export class NavigationFailure {
  private readonly router = inject(Router);
  /** Where somebody wanted to go; forgotten as soon as a page did load. */
  readonly address = linkedSignal<unknown, string | null>({
    source: () => this.router.lastSuccessfulNavigation(),
    computation: () => null,
  });
}

/** For the router: remembers what failed; the page that is shown stays. */
export function rememberFailure(error: NavigationError): void {
  inject(NavigationFailure).address.set(error.url);
}
