import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { KeptDraft } from '@zorgpaden/domain/drafts/contract';
import { momentText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Says that one goes on with what one typed before, and when that was, with the way to start over. */
@Component({
  selector: 'zp-resumed-draft',
  imports: [MatButtonModule],
  template: `
    @if (draft(); as held) {
      <div class="resumed" role="status">
        <p>{{ text() }} {{ isOlder() ? words().basedOnOlder : '' }}</p>
        <button matButton type="button" (click)="startedOver.emit()">
          {{ words().startOver }}
        </button>
      </div>
    }
  `,
  styles: `
    .resumed {
      margin-bottom: 24px;
      padding: 12px 16px;
      border-radius: 10px;
      background: var(--accent-soft);
    }
    p {
      margin: 0;
    }
    button {
      margin-inline-start: -12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResumedDraft {
  private readonly texts = inject(WorkspaceTexts);
  readonly draft = input.required<Pick<KeptDraft, 'savedAt'> | null>();
  /** Whether somebody else saved a newer version since. */
  readonly isOlder = input(false);
  readonly startedOver = output();

  protected readonly words = computed(() => this.texts.words().contactRoutes.draft);
  protected readonly text = computed(() => {
    const draft = this.draft();
    if (draft === null) return '';
    return this.words().resumed({ moment: momentText(draft.savedAt, this.texts.language()) });
  });
}
