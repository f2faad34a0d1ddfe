import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '../platform/page-head';
import { Texts } from '../platform/texts';

/** Kept by the service worker for when a page cannot be fetched. The numbers above it can still be called. */
@Component({
  selector: 'zp-offline-page',
  template: `
    <h1 tabindex="-1">{{ texts().failure.offlineTitle }}</h1>
    <p>{{ texts().failure.offlinePage }}</p>
    <p>{{ texts().failure.meanwhile }}</p>
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
