import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import type { PrivacyNotice } from '@zorgpaden/domain/privacy/contract';
import type { InformationPage as Content } from '@zorgpaden/texts/nl/information';
import { PageHead } from '../platform/page-head';
import type { Answer } from '../platform/public-api';
import { ContactLink, PrivacyWords, ResponsiblePart, RetentionPart } from '../privacy';

/** Plain text under headings, and on some pages who answers for the data of people. */
@Component({
  selector: 'zp-information-page',
  imports: [ContactLink, ResponsiblePart, RetentionPart],
  template: `
    <h1 tabindex="-1">{{ content().title }}</h1>
    @for (section of content().sections; track $index) {
      <section>
        @if (section.heading) {
          <h2>{{ section.heading }}</h2>
        }
        @for (paragraph of section.paragraphs; track $index) {
          @if (asLink(paragraph); as link) {
            <p>
              <a [href]="link.href">{{ link.text }}</a>
            </p>
          } @else {
            <p>{{ paragraph }}</p>
          }
        }
      </section>
    }
    @if (page() === 'privacy') {
      @if (notice(); as notice) {
        <zp-responsible-part [notice]="notice" />
      }
      <zp-retention-part />
    } @else if (siteContact(); as contact) {
      <p>{{ words().accessibility.contact }} <zp-contact-link [address]="contact" /></p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-narrow' },
})
export class InformationPage {
  readonly content = input.required<Content>();
  /** From the address. */
  readonly page = input.required<string>();
  readonly notice = input<Answer<PrivacyNotice> | null>(null);

  protected readonly words = inject(PrivacyWords).words;
  protected readonly siteContact = computed(() => {
    const notice = this.notice();
    return notice?.kind === 'found' ? notice.body.site.contact : null;
  });

  constructor() {
    const head = inject(PageHead);
    effect(() => {
      const { title, description } = this.content();
      head.set({ title, description, path: `/${this.page()}` });
    });
  }

  protected asLink(paragraph: Content['sections'][number]['paragraphs'][number]) {
    return typeof paragraph === 'string' ? null : paragraph;
  }
}
