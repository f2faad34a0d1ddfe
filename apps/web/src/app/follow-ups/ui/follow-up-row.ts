import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { FollowUpView } from '@zorgpaden/domain/follow-ups/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One promise: what, who, by when, and what can be done with it. */
@Component({
  selector: 'zp-follow-up-row',
  imports: [MatButtonModule],
  templateUrl: './follow-up-row.html',
  styleUrl: './follow-up-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly followUp = input.required<FollowUpView>();
  readonly mayChange = input(false);
  readonly maySettle = input(false);
  readonly settled = output<'done' | 'open'>();
  readonly dropAsked = output();
  readonly changeAsked = output();
  readonly removeAsked = output();

  protected readonly words = computed(() => this.texts.words().followUps);
  protected readonly owner = computed(() => {
    const { organisation, function: work, person } = this.followUp().owner;
    const names = [organisation?.name, work, person?.name].filter((name) => name);
    return names.length === 0 ? this.words().noOwner : names.join(', ');
  });
  protected readonly facts = computed(() => {
    const { dueOn, source, state, stateSince } = this.followUp();
    const { due, noDue, from, since, states } = this.words();
    return [
      dueOn === null ? noDue : due({ date: this.date(dueOn) }),
      ...(source === null
        ? []
        : [
            source.kind === 'reflection'
              ? from.reflection({ date: this.date(source.date ?? '') })
              : from[source.kind],
          ]),
      ...(state === 'open' ? [] : [since({ state: states[state], date: this.date(stateSince) })]),
    ].join(' · ');
  });

  private date(day: string): string {
    return day === '' ? '' : dateText(day, this.texts.language());
  }
}
