import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublicAgreement } from '@zorgpaden/domain/agreements/public.contract';
import { sizeInWords } from '@zorgpaden/domain/attachments';
import { addDays } from '@zorgpaden/domain/shared';
import { dateInWords } from '../../platform/dates';
import { PageHead } from '../../platform/page-head';
import { Texts } from '../../platform/texts';
import { FailureNotice } from '../../shell/failure-notice';
import { PrintFoot } from '../ui/print-foot';
import { PublicAgreementWords } from './public-agreement-words';
import type { PublicAgreementsState } from './public-agreements.routes';
import { PublicText } from './public-text';

type PublicFile = PublicAgreement['attachments'][number];

/** What coalitions of a municipality agreed and made public (Woo): for everybody, without signing in. */
@Component({
  selector: 'zp-public-agreements-page',
  imports: [FailureNotice, PrintFoot, PublicText, RouterLink],
  template: `
    @let state = this.state();
    @if (state.kind === 'failed') {
      <h1 class="visually-hidden" tabindex="-1">
        {{ state.offline ? texts().failure.offlineTitle : texts().failure.title }}
      </h1>
      <zp-failure-notice [offline]="state.offline" />
    } @else {
      @let words = this.words();
      @let here = state.municipality;
      <h1 tabindex="-1">{{ words.title(here) }}</h1>
      <p class="no-print">
        <a [routerLink]="root() + path(here)">{{ words.back(here) }}</a>
      </p>
      @if (state.agreements.length > 0) {
        <p class="soft lead">{{ words.intro }}</p>
      }
      @for (one of state.agreements; track one.id) {
        <article class="public-agreement" [attr.aria-labelledby]="'afspraak-' + one.id">
          <h2 [id]="'afspraak-' + one.id">{{ one.title }}</h2>
          @if (one.coalition.demonstration) {
            <p>
              <span class="tag bad">{{ words.example }}</span>
            </p>
          }
          <p class="soft small">{{ standing(one) }}</p>
          <zp-public-text [text]="one.text" under="2" />
          <p>
            <b>{{ words.topics }}:</b> {{ topics(one) }}
          </p>
          <p>
            <b>{{ words.parties }}:</b> {{ one.parties.join(', ') }}
          </p>
          @if (one.attachments.length > 0) {
            <p>
              <b>{{ words.files }}:</b>
            </p>
            <ul>
              @for (file of one.attachments; track file.id) {
                <li>
                  <a [href]="address(here, one, file)" download>{{ about(file) }}</a>
                  @if (file.description) {
                    <span class="soft">{{ file.description }}</span>
                  }
                </li>
              }
            </ul>
          }
        </article>
      } @empty {
        <p>{{ words.none(here) }}</p>
      }
      <zp-print-foot [path]="path(here) + '/afspraken'" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
})
export class PublicAgreementsPage {
  readonly state = input.required<PublicAgreementsState>();

  private readonly language = inject(Texts);
  protected readonly texts = this.language.public;
  protected readonly words = inject(PublicAgreementWords).texts;
  protected readonly root = computed(() => this.language.root());

  constructor() {
    const head = inject(PageHead);
    effect(() => {
      const state = this.state();
      if (state.kind === 'failed') {
        head.set({ title: this.texts().failure.title, indexed: false });
        return;
      }
      const { municipality, agreements } = state;
      head.set({
        title: this.words().title(municipality),
        description: this.words().description(municipality),
        path: `${this.path(municipality)}/afspraken`,
        // Nothing to find, or nothing that is real.
        indexed:
          agreements.length > 0 && !agreements.some(({ coalition }) => coalition.demonstration),
      });
    });
  }

  protected path({ code, slug }: { readonly code: string; readonly slug: string }): string {
    return `/gemeente/${code}-${slug}`;
  }

  protected address(here: { readonly code: string }, one: PublicAgreement, file: PublicFile) {
    return `/api/v1/municipalities/${here.code}/agreements/${one.id}/attachments/${file.id}`;
  }

  protected about({ name, kind, size }: PublicFile): string {
    const inWords = sizeInWords(size, this.language.language());
    return this.words().file({ name, kind: kind.toUpperCase(), size: inWords });
  }

  protected topics({ topics }: PublicAgreement): string {
    return topics.map((topic) => this.words().topicNames[topic]).join(', ');
  }

  protected standing({ coalition, agreedOn, validity: { to } }: PublicAgreement): string {
    const { by, until } = this.words();
    const agreed = by({ coalition: coalition.name, date: this.date(agreedOn) });
    return to === null ? agreed : `${agreed}. ${until({ date: this.date(addDays(to, -1)) })}`;
  }

  private date(day: string): string {
    return dateInWords(day, this.language.language());
  }
}
