import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { iconPaths } from './icon-paths';

/** A small drawing beside words; it says nothing by itself, so screen readers pass it by. */
@Component({
  selector: 'zp-icon',
  template: `<svg
    [attr.width]="size()"
    [attr.height]="size()"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path [attr.d]="path()" [attr.stroke-width]="name() === 'more' ? 4 : null" />
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'icon' },
})
export class Icon {
  /** A theme of tomorrow may name a drawing that this version does not have: then the dots. */
  readonly name = input.required<string>();
  readonly size = input(24);

  protected readonly path = computed(
    () => (iconPaths as Record<string, string>)[this.name()] ?? iconPaths.more,
  );
}
