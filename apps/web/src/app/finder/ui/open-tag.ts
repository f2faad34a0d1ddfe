import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';

/** *open tot 17.00 uur*: words first, the colour only agrees. */
@Component({
  selector: 'zp-open-tag',
  template: `<span
    class="tag"
    [class.good]="now().state === 'open'"
    [class.due]="now().state === 'closed'"
    >{{ now().text }}</span
  >`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OpenTag {
  readonly now = input.required<FinderResult['openNow']>();
}
