import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Texts } from '../platform/texts';

/** Acute danger stands apart, on every page, and is never a result (rule 9). */
@Component({
  selector: 'zp-acute-bar',
  template: `
    <aside class="acute" [attr.aria-label]="texts().acute.label">
      <p>
        <span>
          <span class="wide">{{ texts().acute.danger }}</span>
          <span class="narrow">{{ texts().acute.dangerShort }}</span>&ngsp;
          <a [href]="dial(texts().acute.emergencyNumber)">{{ texts().acute.emergencyNumber }}</a>
        </span>
        <span>
          <span class="wide">{{ texts().acute.safety }}</span>
          {{ texts().acute.safetyName }}
          <a [href]="dial(texts().acute.safetyNumber)">{{ texts().acute.safetyNumber }}</a>
        </span>
      </p>
      <details>
        <summary>{{ texts().acute.more }}</summary>
        <ul class="acute-lines">
          @for (line of texts().acute.lines; track line.situation) {
            <li>
              <b>{{ line.situation }}</b>
              {{ line.instruction }}
              @if (line.number; as number) {
                <a [href]="dial(number)">{{ number }}</a>
              }
            </li>
          }
        </ul>
      </details>
    </aside>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AcuteBar {
  protected readonly texts = inject(Texts).public;

  protected dial(number: string): string {
    return `tel:${number.replaceAll('-', '')}`;
  }
}
