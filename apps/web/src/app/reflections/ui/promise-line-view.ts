import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { barRoom, pictureHeight, type PromiseLine } from '../data/promises';

/** Over all conversations: what was promised and what came of it, as a picture and as a table. */
@Component({
  selector: 'zp-promise-line-view',
  imports: [RouterLink],
  templateUrl: './promise-line-view.html',
  styleUrl: './promise-line-view.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PromiseLineView {
  private readonly texts = inject(WorkspaceTexts);
  readonly line = input.required<PromiseLine>();
  readonly path = input.required<string>();

  protected readonly words = computed(() => this.texts.words().reflections.promises);
  protected readonly height = pictureHeight;
  protected readonly width = computed(() => Math.max(1, this.line().bars.length) * barRoom);

  protected date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
