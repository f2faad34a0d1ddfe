import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { WorkspaceTexts } from '../platform/workspace-texts';

/** The shape of what is on its way; a screen reader hears that it is. */
@Component({
  selector: 'zp-skeleton',
  template: `
    <p class="visually-hidden" role="status">{{ texts.words().common.loading }}</p>
    @for (line of shape(); track $index) {
      <div class="line" aria-hidden="true" [style.width.%]="line"></div>
    }
  `,
  styles: `
    .line {
      height: 1.25rem;
      margin-bottom: 14px;
      border-radius: 6px;
      background: var(--line);
      opacity: 0.6;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Skeleton {
  protected readonly texts = inject(WorkspaceTexts);
  readonly lines = input(4);
  protected readonly shape = computed(() =>
    Array.from({ length: this.lines() }, (_, index) => [92, 70, 84, 56][index % 4]),
  );
}
