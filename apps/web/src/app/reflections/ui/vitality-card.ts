import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VitalityView } from '@zorgpaden/domain/reflections/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Whether all partners took part in the last twelve months, and why that is the answer. */
@Component({
  selector: 'zp-vitality-card',
  imports: [RouterLink],
  template: `
    <section [class]="'card ' + vitality().answer" aria-labelledby="vitality-title">
      <h2 id="vitality-title">{{ words().title }}</h2>
      <p class="answer">{{ words().answers[vitality().answer] }}</p>
      <p>{{ reason() }}</p>
      @if (vitality().reflectionId; as id) {
        <p>
          <a [routerLink]="path() + '/' + id" queryParamsHandling="preserve">{{ words().look }}</a>
        </p>
      }
      <p class="soft">{{ words().onlyInside }}</p>
    </section>
  `,
  styleUrl: './vitality-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VitalityCard {
  private readonly texts = inject(WorkspaceTexts);
  readonly vitality = input.required<VitalityView>();
  /** Of the reflections of the coalition. */
  readonly path = input.required<string>();

  protected readonly words = computed(() => this.texts.words().reflections.vitality);
  protected readonly reason = computed(() => {
    const { answer, date: day, missed } = this.vitality();
    const { yes, partly, noneMissed, no, unknown } = this.words();
    const date = day === null ? '' : dateText(day, this.texts.language());
    switch (answer) {
      case 'yes':
        return yes({ date });
      case 'partly':
        return missed.length === 0
          ? noneMissed({ date })
          : partly({
              date,
              missed: missed.map(({ name }) => name).join(', '),
              count: missed.length,
            });
      case 'no':
        return no({ date });
      case 'unknown':
        return unknown;
    }
  });
}
