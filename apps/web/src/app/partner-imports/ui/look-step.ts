import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import {
  goodVerdicts,
  type RowDecision,
  type RowVerdict,
  rowVerdicts,
} from '@zorgpaden/domain/partner-imports';
import type {
  ImportRowList,
  PartnerImportView,
  RowRepair,
} from '@zorgpaden/domain/partner-imports/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ListRow } from './list-row';

/** What will become of every row, by what that is; nothing is entered before the button is pressed. */
@Component({
  selector: 'zp-look-step',
  imports: [ListRow, MatButtonModule],
  templateUrl: './look-step.html',
  styleUrl: './look-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LookStep {
  private readonly texts = inject(WorkspaceTexts);

  readonly list = input.required<PartnerImportView>();
  readonly rows = input.required<ImportRowList>();
  readonly verdict = input.required<RowVerdict | null>();
  readonly page = input.required<number>();
  readonly busy = input(false);
  readonly chosen = output<{ readonly verdict: RowVerdict | null; readonly page: number }>();
  readonly repaired = output<{ readonly row: number; readonly repair: RowRepair }>();
  readonly decided = output<{
    readonly rows: readonly number[];
    readonly decision: RowDecision | null;
  }>();
  readonly carriedOut = output();

  protected readonly words = computed(() => this.texts.words().partnerImports);
  protected readonly filters = computed(() => [
    { verdict: null, name: this.words().all, count: this.list().rows },
    ...rowVerdicts
      .map((verdict) => ({
        verdict,
        name: this.words().verdicts[verdict],
        count: this.list().counts[verdict],
      }))
      .filter(({ count }) => count > 0),
  ]);
  protected readonly good = computed(() =>
    goodVerdicts.reduce((sum, verdict) => sum + this.list().counts[verdict], 0),
  );
  protected readonly namesPeople = computed(() =>
    this.list().columns.some(({ field }) => field === 'contactName'),
  );
  protected readonly left = computed(() => this.list().rows - this.good());

  protected decideAll(kind: 'new' | 'leave-out'): void {
    const rows = this.rows().items.map(({ number }) => number);
    this.decided.emit({ rows, decision: { kind } });
  }
}
