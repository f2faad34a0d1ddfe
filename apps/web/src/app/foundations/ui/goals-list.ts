import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { FoundationOf } from '@zorgpaden/domain/foundations/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** What the coalition wants, with since when. */
@Component({
  selector: 'zp-goals-list',
  imports: [MatButtonModule],
  templateUrl: './goals-list.html',
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GoalsList {
  private readonly texts = inject(WorkspaceTexts);
  readonly goals = input.required<readonly FoundationOf<'goal'>[]>();
  readonly mayWrite = input(false);
  readonly addAsked = output();
  readonly changeAsked = output<FoundationOf<'goal'>>();
  readonly removeAsked = output<FoundationOf<'goal'>>();

  protected readonly all = computed(() => this.texts.words().foundations);
  protected readonly words = computed(() => this.all().goals);
  protected readonly rows = computed(() =>
    this.goals().map((held) => ({
      held,
      name: held.content.text,
      when: this.when(held.content),
    })),
  );

  private when({ from, to }: { readonly from: string; readonly to: string | null }): string {
    const language = this.texts.language();
    const begin = dateText(from, language);
    return to === null
      ? this.all().since({ date: begin })
      : this.all().period({ from: begin, to: dateText(to, language) });
  }
}
