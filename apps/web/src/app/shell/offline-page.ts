import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '../platform/page-head';
import { Texts } from '../platform/texts';

/**
 * Kept by the service worker for when a page cannot be fetched; it fills in where to try again and what
 * was looked at before (`public/sw.js`). The numbers above it can still be called.
 */
@Component({
  selector: 'zp-offline-page',
  template: `
    <h1 tabindex="-1">{{ texts().failure.offlineTitle }}</h1>
    <p>{{ texts().failure.offlinePage }}</p>
    <p>{{ texts().failure.meanwhile }}</p>
    <a class="button fill" href="/offline#again">{{ texts().failure.retry }}</a>
    <section hidden data-kept>
      <h2>{{ texts().failure.kept }}</h2>
      <ul data-kept-list></ul>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-narrow' },
})
export class OfflinePage {
  protected readonly texts = inject(Texts).public;

  constructor() {
    inject(PageHead).set({ title: this.texts().failure.offlineTitle, indexed: false });
  }
}
