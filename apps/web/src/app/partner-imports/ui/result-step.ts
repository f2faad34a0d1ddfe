import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { PartnerImportView, UndoPreview } from '@zorgpaden/domain/partner-imports/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { refusedRowsAddress } from '../data/partner-import-client';

/** What became of a list, the rows that did not go in, and the way back. */
@Component({
  selector: 'zp-result-step',
  imports: [MatButtonModule],
  templateUrl: './result-step.html',
  styles: `
    .staying {
      margin: 8px 0 16px;
      padding-left: 1.25rem;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultStep {
  private readonly texts = inject(WorkspaceTexts);
  readonly list = input.required<PartnerImportView>();
  readonly coalitionId = input.required<string>();
  /** What undoing would do, once that was asked. */
  readonly undoing = input.required<UndoPreview | null>();
  readonly busy = input(false);
  readonly undoAsked = output();
  readonly undoDropped = output();
  readonly undone = output();

  protected readonly words = computed(() => this.texts.words().partnerImports);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly refused = computed(() =>
    refusedRowsAddress(this.coalitionId(), this.list().id),
  );
  protected readonly until = computed(() => {
    const until = this.list().undoableUntil;
    return until === null
      ? ''
      : this.words().undoUntil({ on: dateText(until, this.texts.language()) });
  });
  protected readonly staying = computed(() =>
    (this.undoing()?.staying ?? []).map(({ name, because }) => {
      const words = this.words().builtOn;
      const why = because.map(({ what, times }) =>
        (words[what] ?? words['other'] ?? words['changed'])?.({ times }),
      );
      return `${name}: ${why.join(', ')}`;
    }),
  );
}
