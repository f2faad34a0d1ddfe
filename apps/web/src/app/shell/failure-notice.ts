import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { Router } from '@angular/router';
import { Texts } from '../platform/texts';

/** What happened, what to do, and that nothing is lost. Tries again by itself when the line is back. */
@Component({
  selector: 'zp-failure-notice',
  template: `
    <section class="notice notice-danger" role="alert">
      <h2>{{ offline() ? texts().failure.offlineTitle : texts().failure.title }}</h2>
      <p>{{ offline() ? texts().failure.offlineText : texts().failure.text }}</p>
      <p>{{ texts().failure.meanwhile }}</p>
      <a class="button" [href]="address" (click)="retry($event)">{{ texts().failure.retry }}</a>
      @if (offline()) {
        <a [href]="kept()">{{ texts().failure.kept }}</a>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:online)': 'retry()' },
})
export class FailureNotice {
  readonly offline = input(false);
  /** Where to try again; without it: the page itself. */
  readonly target = input<string | null>(null);

  private readonly language = inject(Texts);
  protected readonly texts = this.language.public;
  /** Opened anew, so that the service worker answers it with the list. */
  protected readonly kept = computed(() => `${this.language.root()}/offline`);
  private readonly router = inject(Router);
  private readonly location = inject(DOCUMENT).location;
  protected readonly address = this.location.pathname + this.location.search;

  protected retry(event?: Event): void {
    event?.preventDefault();
    void this.router.navigateByUrl(this.target() ?? this.router.url, {
      onSameUrlNavigation: 'reload',
      replaceUrl: this.target() === null,
    });
  }
}
