import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { ActionView } from '@zorgpaden/domain/action-plans/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One action: who does it, by when, and where it stands. */
@Component({
  selector: 'zp-action-row',
  imports: [MatButtonModule],
  template: `
    @let one = action();
    <div class="what">
      <p class="text">{{ one.text }}</p>
      <p class="soft">{{ who() }}</p>
      @if (one.stated?.note; as note) {
        <p class="soft">{{ note }}</p>
      }
    </div>
    <p class="stand">
      <span class="tag" [class.good]="one.state === 'done'">{{ state() }}</span>
      @if (one.urgency; as urgency) {
        <span class="tag due">{{ words().urgency[urgency] }}</span>
      }
    </p>
    @if (mayReport()) {
      <button
        matButton
        type="button"
        [attr.aria-label]="words().reportAbout({ text: one.text })"
        (click)="reported.emit()"
      >
        {{ words().report }}
      </button>
    }
  `,
  styleUrl: './action-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ActionRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly action = input.required<ActionView>();
  readonly mayReport = input.required<boolean>();
  readonly reported = output();

  protected readonly words = computed(() => this.texts.words().actionPlans);
  protected readonly who = computed(() => {
    const { organisation, owner, due } = this.action();
    const date = due === null ? '' : this.words().due({ date: this.date(due) });
    return [organisation, owner, date].filter(Boolean).join(' · ');
  });
  protected readonly state = computed(() => {
    const { state, stated } = this.action();
    const words = this.words();
    const name = words.states[state];
    return stated === null ? name : words.stated({ state: name, date: this.date(stated.on) });
  });

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
