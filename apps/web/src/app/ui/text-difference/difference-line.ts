import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ComparedLine } from '@zorgpaden/domain/rich-text/difference';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One line of a text: what went is struck through, what came is underlined, and both are said. */
@Component({
  selector: 'zp-difference-line',
  templateUrl: './difference-line.html',
  styleUrl: './difference-line.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DifferenceLine {
  private readonly texts = inject(WorkspaceTexts);

  readonly line = input.required<ComparedLine>();

  protected readonly words = computed(() => this.texts.words().common.richText.difference);
  protected readonly kind = computed(() => `${this.line().kind} depth-${this.line().depth}`);
}
