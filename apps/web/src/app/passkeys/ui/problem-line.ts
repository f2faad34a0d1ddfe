import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Why something did not work; read out when it appears. */
@Component({
  selector: 'zp-problem-line',
  template: `
    <div role="alert">
      @if (text()) {
        <p>{{ text() }}</p>
      }
    </div>
  `,
  styles: `
    p {
      margin: 0 0 16px;
      padding: 12px 16px;
      border-left: 4px solid var(--danger);
      border-radius: 4px 10px 10px 4px;
      background: var(--danger-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemLine {
  readonly text = input.required<string>();
}
