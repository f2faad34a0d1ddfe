import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { type ResolveFn, RouterLink } from '@angular/router';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { AnswerWords } from '../finder';
import { dateInWords } from '../platform/dates';
import { PageHead } from '../platform/page-head';
import type { Answer } from '../platform/public-api';
import { Texts } from '../platform/texts';
import { FailureNotice } from '../shell/failure-notice';
import { MunicipalityClient } from './data/municipality-client';
import { MunicipalityWords } from './data/municipality-words';

type Coalitions = Answer<{ readonly items: readonly CoalitionView[] }>;

export const coalitionList: ResolveFn<Coalitions> = () => inject(MunicipalityClient).coalitions();

/** The coalitions of the country, as everybody may know them. */
@Component({
  selector: 'zp-coalition-list-page',
  imports: [FailureNotice, RouterLink],
  template: `
    @let words = this.words.coalitions();
    <h1 tabindex="-1">{{ words.title }}</h1>
    <p class="soft lead">{{ words.intro }}</p>
    @if (failed(); as failed) {
      <zp-failure-notice [offline]="failed.offline" />
    } @else {
      <ul class="coalition-list">
        @for (coalition of items(); track coalition.id) {
          <li>
            <h2>
              {{ coalition.name }}
              @if (coalition.demonstration) {
                <span class="tag bad">{{ example().demonstration.banner }}</span>
              }
            </h2>
            <p>
              @for (here of coalition.municipalities; track here.code; let last = $last) {
                <a [routerLink]="root() + '/gemeente/' + here.code + '-' + here.slug">{{
                  here.name
                }}</a>{{ last ? '' : ', ' }}
              }
            </p>
            <p class="soft small">
              {{ this.words.municipality().level[coalition.level] }}, {{ status(coalition) }};
              {{ publication(coalition) }}
            </p>
          </li>
        } @empty {
          <li>{{ words.empty }}</li>
        }
      </ul>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
})
export class CoalitionListPage {
  readonly coalitions = input.required<Coalitions>();

  private readonly language = inject(Texts);
  protected readonly texts = this.language.public;
  protected readonly example = inject(AnswerWords).words;
  protected readonly words = inject(MunicipalityWords);
  protected readonly root = this.language.root;
  protected readonly items = computed(() => {
    const answer = this.coalitions();
    return answer.kind === 'found' ? answer.body.items : [];
  });
  protected readonly failed = computed(() => {
    const answer = this.coalitions();
    return answer.kind === 'found' ? null : { offline: answer.kind === 'failed' && answer.offline };
  });

  constructor() {
    const head = inject(PageHead);
    effect(() => {
      const { title, description } = this.words.coalitions();
      const indexed = !this.items().some((coalition) => coalition.demonstration);
      head.set({ title, description, path: '/coalities', indexed });
    });
  }

  protected status({ status, statusSince }: CoalitionView): string {
    const name = this.words.municipality().status[status];
    if (!statusSince) return name;
    const on = dateInWords(statusSince, this.language.language());
    return this.words.coalitions().since({ status: name, on });
  }

  protected publication({ publication }: CoalitionView): string {
    const { published, nothingPublished } = this.words.coalitions();
    if (!publication) return nothingPublished;
    return published({ on: dateInWords(publication.publishedAt, this.language.language()) });
  }
}
