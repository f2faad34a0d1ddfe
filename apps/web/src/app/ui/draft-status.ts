import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { timeText } from '../platform/moments';
import { WorkspaceTexts } from '../platform/workspace-texts';
import type { DraftState } from '../platform/draft-keeper';

/** Whether what was typed is safe. Only what matters is read out, not every save. */
@Component({
  selector: 'zp-draft-status',
  template: `
    <span [class.attention]="worrying()">{{ text() }}</span>
    <span class="visually-hidden" role="status">{{ worrying() ? text() : '' }}</span>
  `,
  styles: `
    :host {
      color: var(--soft);
      font-size: 0.9375rem;
    }
    .attention {
      color: var(--attention);
      font-weight: 700;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DraftStatus {
  private readonly texts = inject(WorkspaceTexts);
  readonly state = input.required<DraftState>();

  protected readonly worrying = computed(() =>
    ['offline', 'failed', 'refused'].includes(this.state().name),
  );
  protected readonly text = computed(() => {
    const state = this.state();
    const words = this.texts.words().contactRoutes.draft;
    return state.name === 'saved'
      ? words.saved({ time: timeText(state.at, this.texts.language()) })
      : words[state.name];
  });
}
