import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** How far an import is that is being carried out. One can leave the page meanwhile. */
@Component({
  selector: 'zp-progress-step',
  imports: [MatButtonModule],
  template: `
    <p role="status">
      {{
        list().state === 'undoing'
          ? words().undoing
          : words().progress({ done: list().done, rows: list().rows })
      }}
    </p>
    @if (list().state === 'running') {
      <progress
        [attr.aria-label]="words().progressLabel"
        [value]="list().done"
        [max]="list().rows"
      ></progress>
      <p>{{ words().mayLeave }}</p>
      <button matButton="outlined" type="button" [disabled]="busy()" (click)="cancelled.emit()">
        {{ words().stop }}
      </button>
    }
  `,
  styles: `
    progress {
      width: 100%;
      height: 1rem;
      accent-color: var(--accent);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressStep {
  private readonly texts = inject(WorkspaceTexts);
  readonly list = input.required<PartnerImportView>();
  readonly busy = input(false);
  readonly cancelled = output();
  protected readonly words = computed(() => this.texts.words().partnerImports);
}
