import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

/** Of a list: there is a page before, there is one after. */
interface Links {
  readonly prev?: string | undefined;
  readonly next?: string | undefined;
}

/** The ways to the pages of a list before and after this one; the page stands in the address. */
@Component({
  selector: 'zp-older-newer',
  imports: [MatButtonModule, RouterLink],
  template: `
    @if (links().prev) {
      <a
        matButton="outlined"
        [routerLink]="[]"
        [queryParams]="{ pagina: back() }"
        queryParamsHandling="merge"
        >{{ newer() }}</a
      >
    }
    @if (links().next) {
      <a
        matButton="outlined"
        [routerLink]="[]"
        [queryParams]="{ pagina: page() + 1 }"
        queryParamsHandling="merge"
        >{{ older() }}</a
      >
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      margin-top: 24px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OlderNewer {
  readonly links = input.required<Links>();
  readonly page = input.required<number>();
  readonly newer = input.required<string>();
  readonly older = input.required<string>();

  /** The first page needs no number. */
  protected readonly back = computed(() => (this.page() > 2 ? this.page() - 1 : null));
}
