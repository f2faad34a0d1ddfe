import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import type { RichText } from '@zorgpaden/domain/rich-text';
import { type DifferenceRow, differenceOf } from '@zorgpaden/domain/rich-text/difference';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { DifferenceLine } from './difference-line';

/** A row, or how many lines in a row are the same and not shown. */
type Shown = { readonly row: DifferenceRow } | { readonly hidden: number };

/** Two texts side by side, word by word; on a phone what was stands above what is. */
@Component({
  selector: 'zp-text-difference',
  imports: [DifferenceLine, MatCheckboxModule],
  templateUrl: './text-difference.html',
  styleUrl: './text-difference.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextDifference {
  private readonly texts = inject(WorkspaceTexts);

  readonly before = input.required<RichText>();
  readonly after = input.required<RichText>();
  /** What each is called: *Versie 1*, *Versie 2*. */
  readonly beforeLabel = input.required<string>();
  readonly afterLabel = input.required<string>();
  /** What the comparison is about, for who hears it. */
  readonly caption = input.required<string>();

  protected readonly words = computed(() => this.texts.words().common.richText.difference);
  protected readonly onlyChanges = signal(false);
  private readonly rows = computed(() => differenceOf(this.before(), this.after()));
  protected readonly isSame = computed(() => this.rows().every(({ change }) => change === 'same'));
  protected readonly shown = computed(() =>
    this.onlyChanges() ? withoutSame(this.rows()) : this.rows().map((row): Shown => ({ row })),
  );
}

function withoutSame(rows: readonly DifferenceRow[]): Shown[] {
  const shown: Shown[] = [];
  for (const row of rows) {
    const last = shown.at(-1);
    if (row.change !== 'same') shown.push({ row });
    else if (last && 'hidden' in last) shown.splice(-1, 1, { hidden: last.hidden + 1 });
    else shown.push({ hidden: 1 });
  }
  return shown;
}
