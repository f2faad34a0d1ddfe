import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { dateInWords } from '../../platform/dates';
import { Texts } from '../../platform/texts';
import { AnswerWords } from '../data/answer-words';

/** When and by whom a contact was last checked (rule 10), or from which public list a number comes. */
@Component({
  selector: 'zp-verified-line',
  template: `
    @if (result().verifiedOn; as on) {
      <span class="tag" [class]="look()">{{
        texts().answer.verified({ on: inWords(on), freshness: result().freshness })
      }}</span>
      @if (result().verifiedBy; as by) {
        <span class="soft">{{ texts().answer.verifiedBy({ by }) }}</span>
      }
    } @else if (result().source) {
      <span class="soft">{{ result().source }}</span>
    } @else {
      <span class="tag due">{{ texts().answer.neverVerified }}</span>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerifiedLine {
  readonly result = input.required<FinderResult>();

  private readonly language = inject(Texts);
  protected readonly texts = inject(AnswerWords).words;
  protected readonly look = computed(() => {
    const freshness = this.result().freshness;
    return freshness === 'stale' ? 'bad' : freshness === 'due' ? 'due' : 'good';
  });

  protected inWords(on: string): string {
    return dateInWords(on, this.language.language());
  }
}
