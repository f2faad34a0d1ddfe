import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Texts } from '../../platform/texts';

/** Holds the place of an answer that is on its way. */
@Component({
  selector: 'zp-answer-skeleton',
  template: `
    <p class="visually-hidden" role="status">{{ texts().loading }}</p>
    <div class="skeleton" aria-hidden="true">
      <span class="skeleton-line skeleton-short"></span>
      <span class="skeleton-line skeleton-title"></span>
      <span class="skeleton-card"></span>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerSkeleton {
  protected readonly texts = inject(Texts).public;
}
