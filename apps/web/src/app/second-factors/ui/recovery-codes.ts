import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { Icon } from '../../ui/icon';

/** The codes for when the phone is gone: shown once, to print or to write down. */
@Component({
  selector: 'zp-recovery-codes',
  imports: [Icon, MatButtonModule],
  template: `
    <h2 tabindex="-1" class="title">{{ words().title }}</h2>
    <p>{{ words().why }}</p>
    <ul>
      @for (code of codes(); track code) {
        <li>{{ code }}</li>
      }
    </ul>
    <p class="no-print">{{ words().once }}</p>
    <p class="buttons no-print">
      <button matButton="outlined" type="button" (click)="print()">
        <zp-icon name="print" [size]="20" /> {{ words().print }}
      </button>
      <button matButton="filled" type="button" (click)="kept.emit()">{{ words().kept }}</button>
    </p>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
      gap: 8px 24px;
      margin: 0 0 16px;
      padding: 16px 20px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--card);
      list-style: none;
      font-variant-numeric: tabular-nums;
      font-size: 1.125rem;
      font-weight: 700;
      letter-spacing: 0.06em;
    }
    .title {
      outline: none;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryCodes {
  private readonly texts = inject(WorkspaceTexts);
  readonly codes = input.required<readonly string[]>();
  readonly kept = output();
  protected readonly words = computed(() => this.texts.words().secondFactors.recovery);

  protected print(): void {
    window.print();
  }
}
