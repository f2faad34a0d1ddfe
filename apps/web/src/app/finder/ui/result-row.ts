import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { AnswerWords } from '../data/answer-words';
import { CallButton } from './call-button';
import { OpenTag } from './open-tag';

/** A next contact, in one line: who, why, and the number. */
@Component({
  selector: 'zp-result-row',
  imports: [CallButton, OpenTag],
  template: `
    <div class="row" [id]="'voorbeeld-' + result().id">
      <div class="row-text">
        <span class="row-title" [attr.lang]="words.writtenIn(result())">{{ result().title }}</span>
        @if (result().demonstration) {
          <span class="tag bad">{{ texts().demonstration.banner }}</span>
        }
        @if (result().openNow.state === 'closed') {
          <zp-open-tag [now]="result().openNow" />
        }
        <span class="row-why">{{ why() }}</span>
      </div>
      <zp-call-button [result]="result()" size="row" />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultRow {
  readonly result = input.required<FinderResult>();

  protected readonly words = inject(AnswerWords);
  protected readonly texts = this.words.words;
  protected readonly why = computed(() => this.result().source ?? this.result().reason);
}
