import { effect, inject } from '@angular/core';
import { PageHead } from '../platform/page-head';
import { CoalitionStore } from './data/coalition-store';

/** Puts what a page is, and of which coalition, in the bar of the browser: tabs are told apart by it. */
export function coalitionTitle(page: () => string): void {
  const head = inject(PageHead);
  const coalition = inject(CoalitionStore).coalition;
  effect(() => {
    const name = coalition()?.name;
    if (name) head.set({ title: `${page()} · ${name}`, indexed: false });
  });
}
