import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type FoundationStep, stepsOn } from '@zorgpaden/domain/foundations';
import type { FoundationOf } from '@zorgpaden/domain/foundations/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** The steps that RIVM asks for as a list to tick off, each with its day and what shows it. */
@Component({
  selector: 'zp-steps-list',
  imports: [MatButtonModule],
  templateUrl: './steps-list.html',
  styleUrl: './steps-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepsList {
  private readonly texts = inject(WorkspaceTexts);
  readonly taken = input.required<readonly FoundationOf<'step'>[]>();
  readonly day = input.required<string>();
  readonly mayWrite = input(false);
  readonly takeAsked = output<FoundationStep>();
  readonly changeAsked = output<FoundationOf<'step'>>();
  readonly removeAsked = output<FoundationOf<'step'>>();

  protected readonly all = computed(() => this.texts.words().foundations);
  protected readonly words = computed(() => this.all().steps);
  protected readonly rows = computed(() => {
    const dated = this.taken().map((held) => ({
      held,
      step: held.content.step,
      period: { from: held.content.from, to: held.content.to },
    }));
    return stepsOn(dated, this.day()).map(({ step, taken }) => ({
      step,
      name: this.words().names[step],
      held: taken?.held ?? null,
      since: taken
        ? this.all().since({ date: dateText(taken.period.from, this.texts.language()) })
        : this.words().open,
      evidence: taken?.held.content.evidence ?? '',
      link: linkOf(taken?.held.content.evidence ?? ''),
    }));
  });
  protected readonly count = computed(() => ({
    taken: this.rows().filter(({ held }) => held !== null).length,
    all: this.rows().length,
  }));
}

/** An address that somebody wrote as what shows it; any other text is no link. */
function linkOf(evidence: string): string | null {
  return /^https?:\/\/\S+$/.test(evidence) ? evidence : null;
}
