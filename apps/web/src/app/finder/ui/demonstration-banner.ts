import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { AnswerWords } from '../data/answer-words';

/** *Voorbeeld, niet bellen*: on everything that is invented. */
@Component({
  selector: 'zp-demonstration-banner',
  template: `
    <p class="example" [id]="'voorbeeld-' + resultId()" tabindex="-1">
      <b>{{ texts().demonstration.banner }}</b>
      @if (explained()) {
        <span class="example-why">{{ texts().demonstration.explanation }}</span>
      }
    </p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DemonstrationBanner {
  readonly resultId = input.required<string>();
  readonly explained = input(true);

  protected readonly texts = inject(AnswerWords).words;
}
