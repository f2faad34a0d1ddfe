import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Texts } from '../platform/texts';

/** Acute danger stands apart, on every page, and is never a result (rule 9). */
@Component({
  selector: 'zp-acute-bar',
  template: `
    <aside class="acute" [attr.aria-label]="texts().acute.label">
      <details>
        <summary>
          <span>{{ texts().acute.more }}</span>
        </summary>
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
      <p>
        <span class="acute-line"
          >{{ texts().acute.danger }}
          <a [href]="dial(texts().acute.emergencyNumber)">{{
            texts().acute.emergencyNumber
          }}</a></span
        >
        <span class="acute-line"
          >{{ texts().acute.safety }}
          <a [href]="dial(texts().acute.safetyNumber)">{{ texts().acute.safetyNumber }}</a></span
        >
      </p>
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
