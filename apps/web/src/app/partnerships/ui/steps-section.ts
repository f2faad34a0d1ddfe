import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';

export type Step = PartnershipView['statuses'][number];

/** How a partnership went, step by step, up to the chosen day. */
@Component({
  selector: 'zp-steps-section',
  imports: [MatButtonModule],
  templateUrl: './steps-section.html',
  styleUrl: './steps-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepsSection {
  private readonly texts = inject(WorkspaceTexts);
  private readonly peildatum = inject(Peildatum);
  readonly held = input.required<PartnershipView>();
  readonly mayCorrect = input(false);
  readonly correctAsked = output<Step>();
  readonly withdrawAsked = output<Step>();

  protected readonly words = computed(() => this.texts.words().partnerships.page.past);
  protected readonly steps = computed(() => {
    const { status: names } = this.texts.words().partnerships.list;
    return this.held()
      .statuses.filter(({ from }) => this.isKnown(from))
      .map((step) => ({
        step,
        name: names[step.status],
        when: this.when(step),
        corrected: step.correction
          ? this.words().corrected({
              date: this.date(step.correction.at),
              reason: step.correction.reason,
            })
          : '',
      }));
  });
  /** Of a day before it was asked. */
  protected readonly notYet = computed(() => {
    const [first] = this.held().statuses;
    return this.steps().length === 0 && first
      ? this.words().notYet({ date: this.date(first.from) })
      : '';
  });

  /** What began after the chosen day nobody knew on that day. */
  private isKnown(from: string): boolean {
    const day = this.peildatum.chosen();
    return day === null || from <= day;
  }

  private when({ from, to }: Step): string {
    const { since, period } = this.words();
    const begin = this.date(from);
    return to === null || !this.isKnown(to)
      ? since({ date: begin })
      : period({ from: begin, to: this.date(to) });
  }

  private date(moment: string): string {
    return dateText(moment, this.texts.language());
  }
}
