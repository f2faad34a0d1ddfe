import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Navigating } from '../platform/navigating';
import { PageHead } from '../platform/page-head';
import { Texts } from '../platform/texts';
import { FailureNotice } from '../shell/failure-notice';
import { finderHead } from './data/finder-head';
import { isAnswered, type FinderState } from './data/finder-state';
import { AnswerSkeleton } from './ui/answer-skeleton';
import { FinderAnswerView } from './ui/finder-answer-view';
import { FinderForm } from './ui/finder-form';

/** The public face: from where the client lives and a theme to the right contact, in one page. */
@Component({
  selector: 'zp-finder-page',
  imports: [AnswerSkeleton, FailureNotice, FinderAnswerView, FinderForm],
  template: `
    @if (slow()) {
      <zp-answer-skeleton />
    } @else if (answered(); as answered) {
      <zp-finder-answer-view [answer]="answered.answer" [question]="answered.question" />
    } @else {
      @if (state().failure; as failure) {
        <zp-failure-notice [offline]="failure === 'offline'" />
      }
      <zp-finder-form [state]="state()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page', '[class.page-narrow]': 'answered() !== null' },
})
export class FinderPage {
  readonly state = input.required<FinderState>();

  protected readonly slow = inject(Navigating).slow;
  protected readonly answered = computed(() => {
    const state = this.state();
    return isAnswered(state) ? state : null;
  });

  constructor() {
    const head = inject(PageHead);
    const texts = inject(Texts).public;
    effect(() => {
      head.set(finderHead(this.state(), texts()));
    });
  }
}
