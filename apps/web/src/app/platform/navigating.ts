import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';

/** Long enough to notice; shorter waits must not make the page flicker. */
const noticeable = 250;

/** Whether the next page is on its way. Never true for the first page: that comes with its content. */
@Injectable({ providedIn: 'root' })
export class Navigating {
  private readonly router = inject(Router);
  private readonly waited = signal(false);

  private readonly busy = computed(() => {
    const navigation = this.router.currentNavigation();
    return navigation !== null && navigation.previousNavigation !== null;
  });

  /** The wait is long enough to show a skeleton. */
  readonly slow = computed(() => this.busy() && this.waited());

  constructor() {
    effect((onCleanup) => {
      if (!this.busy()) return;
      this.waited.set(false);
      const timer = setTimeout(() => {
        this.waited.set(true);
      }, noticeable);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }
}
