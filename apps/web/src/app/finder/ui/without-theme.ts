import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { Texts } from '../../platform/texts';
import { ResultRow } from './result-row';

const atMost = 3;

/** With a place and no theme yet there is an answer already: shown small, so that nobody is stuck. */
@Component({
  selector: 'zp-without-theme',
  imports: [ResultRow, RouterLink],
  template: `
    <section class="meanwhile" aria-labelledby="zonder-thema">
      <h2 id="zonder-thema">{{ texts().finder.noTheme }}</h2>
      <div class="rows">
        @for (result of results(); track result.id) {
          <zp-result-row [result]="result" />
        }
      </div>
      @if (page(); as page) {
        <p>
          <a [routerLink]="page.address">{{
            texts().finder.seeAll({ municipality: page.municipality })
          }}</a>
        </p>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithoutTheme {
  readonly answer = input.required<FinderAnswer>();

  private readonly language = inject(Texts);
  protected readonly texts = this.language.public;
  /** Who takes every theme; a contact for one theme would be a guess. */
  protected readonly results = computed(() =>
    this.answer()
      .results.filter(({ kind }) => kind === 'entrance' || kind === 'municipality')
      .slice(0, atMost),
  );
  protected readonly page = computed(() => {
    const municipality = this.answer().municipality;
    if (!municipality) return null;
    const { code, slug, name } = municipality;
    return { address: `${this.language.root()}/gemeente/${code}-${slug}`, municipality: name };
  });
}
