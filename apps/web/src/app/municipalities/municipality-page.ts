import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHead } from '../platform/page-head';
import { Texts } from '../platform/texts';
import { FailureNotice } from '../shell/failure-notice';
import { municipalityHead } from './data/municipality-head';
import { MunicipalityWords } from './data/municipality-words';
import type { MunicipalityState } from './data/municipality-state';
import { MunicipalityView } from './ui/municipality-view';

/** All that a municipality has: its contacts, who works together there, and its general number. */
@Component({
  selector: 'zp-municipality-page',
  imports: [FailureNotice, MunicipalityView, RouterLink],
  template: `
    @let state = this.state();
    @switch (state.kind) {
      @case ('found') {
        <zp-municipality-view
          [municipality]="state.municipality"
          [routes]="state.routes"
          [phase]="fase() ?? ''"
        />
      }
      @case ('unknown') {
        <h1 tabindex="-1">{{ words.municipality().unknownTitle }}</h1>
        <p>{{ words.municipality().unknownText }}</p>
        <a class="button fill" [routerLink]="home()">{{ texts().notFound.toFinder }}</a>
      }
      @case ('failed') {
        <h1 class="visually-hidden" tabindex="-1">
          {{ state.offline ? texts().failure.offlineTitle : texts().failure.title }}
        </h1>
        <zp-failure-notice [offline]="state.offline" />
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
})
export class MunicipalityPage {
  readonly state = input.required<MunicipalityState>();
  /** From the address. */
  readonly fase = input<string>();

  private readonly language = inject(Texts);
  protected readonly texts = this.language.public;
  protected readonly words = inject(MunicipalityWords);
  protected readonly home = computed(() => this.language.root() || '/');

  constructor() {
    const head = inject(PageHead);
    effect(() => {
      head.set(municipalityHead(this.state(), this.words.municipality(), this.texts()));
    });
  }
}
