import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ThemeView } from '@zorgpaden/domain/themes/contract';
import { Texts } from '../../platform/texts';
import { Icon } from '../../ui/icon';

/** What is asked most fits on one screen with the field above it; the rest is one press away. */
const atOnce = 11;

/** Themes as tiles with words. Each is a button that sends the form it stands in, also without JavaScript. */
@Component({
  selector: 'zp-theme-tiles',
  imports: [Icon],
  template: `
    <ul class="tiles">
      @for (theme of first(); track theme.slug) {
        <li>
          <button
            class="tile"
            name="thema"
            [value]="theme.slug"
            [attr.aria-current]="current(theme)"
          >
            <zp-icon [name]="theme.icon" />{{ theme.name }}
          </button>
        </li>
      }
      @if (more().length > 0) {
        <li class="more-tiles">
          <details [open]="moreIsOpen()">
            <summary class="tile"><zp-icon name="more" />{{ texts().finder.moreThemes }}</summary>
            <ul class="tiles">
              @for (theme of more(); track theme.slug) {
                <li>
                  <button
                    class="tile"
                    name="thema"
                    [value]="theme.slug"
                    [attr.aria-current]="current(theme)"
                  >
                    <zp-icon [name]="theme.icon" />{{ theme.name }}
                  </button>
                </li>
              }
            </ul>
          </details>
        </li>
      }
    </ul>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThemeTiles {
  readonly themes = input.required<readonly ThemeView[]>();
  readonly chosen = input<string | null>(null);

  protected readonly texts = inject(Texts).public;
  protected readonly first = computed(() =>
    this.themes().length <= atOnce + 1 ? this.themes() : this.themes().slice(0, atOnce),
  );
  protected readonly more = computed(() => this.themes().slice(this.first().length));
  protected readonly moreIsOpen = computed(() =>
    this.more().some((theme) => theme.slug === this.chosen()),
  );

  protected current(theme: ThemeView): 'true' | null {
    return theme.slug === this.chosen() ? 'true' : null;
  }
}
