import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Navigating } from '../platform/navigating';
import { PageHead } from '../platform/page-head';
import { Texts } from '../platform/texts';
import { FailureNotice } from '../shell/failure-notice';
import { finderHead } from './data/finder-head';
import { type FinderPageData, isAnswered } from './data/finder-state';
import { AnswerSkeleton } from './ui/answer-skeleton';

/** The public face: from where the client lives and a theme to the right contact, in one page. */
@Component({
  selector: 'zp-finder-page',
  imports: [AnswerSkeleton, FailureNotice, NgComponentOutlet],
  template: `
    @if (slow()) {
      <zp-answer-skeleton />
    } @else if (answered(); as answered) {
      <ng-container *ngComponentOutlet="answered.view; inputs: answered.inputs" />
    } @else {
      @if (state().failure; as failure) {
        <zp-failure-notice [offline]="failure === 'offline'" />
      }
      @if (asked(); as asked) {
        <ng-container *ngComponentOutlet="asked.view; inputs: asked.inputs" />
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page', '[class.page-narrow]': 'answered() !== null' },
})
export class FinderPage {
  readonly data = input.required<FinderPageData>();

  protected readonly slow = inject(Navigating).slow;
  protected readonly state = computed(() => this.data().state);
  protected readonly answered = computed(() => {
    const { state, answerParts } = this.data();
    if (!answerParts || !isAnswered(state)) return null;
    const { answer, question } = state;
    return { view: answerParts.FinderAnswerView, inputs: { answer, question } };
  });
  protected readonly asked = computed(() => {
    const { state, answerParts, questionParts } = this.data();
    return (
      questionParts && { view: questionParts.FinderForm, inputs: { state, parts: answerParts } }
    );
  });

  constructor() {
    const head = inject(PageHead);
    const texts = inject(Texts).public;
    effect(() => {
      head.set(finderHead(this.state(), texts()));
    });
  }
}
