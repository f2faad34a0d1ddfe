import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { CoalitionStatusPeriod } from '@zorgpaden/domain/coalitions/coalition-history.contract';
import { contains } from '@zorgpaden/domain/shared';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** How far the coalition was, from when to when, with who said so and why: as a line through time. */
@Component({
  selector: 'zp-status-section',
  imports: [MatButtonModule],
  templateUrl: './status-section.html',
  styleUrl: './status-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatusSection {
  private readonly texts = inject(WorkspaceTexts);
  /** The latest first. */
  readonly statuses = input.required<readonly CoalitionStatusPeriod[]>();
  /** As of which day is looked. */
  readonly day = input.required<string>();
  readonly isPast = input(false);
  readonly mayState = input(false);
  readonly mayCorrect = input(false);
  readonly stateAsked = output();
  readonly correctAsked = output<CoalitionStatusPeriod>();
  readonly withdrawAsked = output<CoalitionStatusPeriod>();

  protected readonly words = computed(() => this.texts.words().overview.status);
  protected readonly rows = computed(() => {
    const names = this.texts.words().coalitions.status;
    // What began later was not known on a day of the past.
    const known = this.statuses().filter(({ from }) => !this.isPast() || from <= this.day());
    return known.map((held) => ({
      held,
      name: names[held.status],
      isNow: contains({ from: held.from, to: held.to }, this.day()),
      isPlanned: held.from > this.day(),
      when: this.when(held),
      who: this.who(held),
      corrected: held.correction
        ? this.words().corrected({
            date: this.date(held.correction.at),
            reason: held.correction.reason,
          })
        : '',
    }));
  });

  private when({ from, to }: CoalitionStatusPeriod): string {
    const { since, planned, period } = this.texts.words().overview;
    const begin = this.date(from);
    if (to !== null) return period({ from: begin, to: this.date(to) });
    return from > this.day() ? planned({ date: begin }) : since({ date: begin });
  }

  private who({ statedBy, statedAt }: CoalitionStatusPeriod): string {
    const date = this.date(statedAt);
    return statedBy === null
      ? this.words().statedOn({ date })
      : this.words().stated({ by: statedBy.name, date });
  }

  private date(moment: string): string {
    return dateText(moment, this.texts.language());
  }
}
