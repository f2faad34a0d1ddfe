import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { ActionView, GoalView } from '@zorgpaden/domain/action-plans/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { numberText, partText } from '../words/numbers';
import { dateText } from '../../platform/moments';
import { ActionRow } from './action-row';

/** One goal: what it is measured by, and who does what for it. */
@Component({
  selector: 'zp-goal-part',
  imports: [ActionRow, MatButtonModule],
  templateUrl: './goal-part.html',
  styleUrl: './goal-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GoalPart {
  private readonly texts = inject(WorkspaceTexts);
  readonly goal = input.required<GoalView>();
  readonly mayMeasure = input.required<boolean>();
  readonly mayReport = input.required<(action: ActionView) => boolean>();
  readonly reported = output<ActionView>();
  readonly measured = output();

  protected readonly words = computed(() => this.texts.words().actionPlans);
  protected readonly part = computed(() => {
    const { progress } = this.goal();
    if (progress === null) return null;
    const text = partText(progress, this.texts.language());
    return { width: Math.round(progress * 100), text: this.words().towards({ part: text }) };
  });
  protected readonly indicator = computed(() => {
    const { indicator, measurements } = this.goal();
    if (indicator === null) return null;
    const say = (value: number) => numberText(value, this.texts.language());
    const { baseline, target } = indicator;
    const last = measurements.at(-1);
    return {
      name: this.words().indicator(indicator),
      target: this.words().target({
        baseline: baseline === null ? '' : say(baseline),
        target: say(target),
      }),
      last:
        last === undefined
          ? this.words().notMeasured
          : this.words().measured({
              value: say(last.value),
              date: dateText(last.on, this.texts.language()),
            }),
    };
  });
}
