import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import type { InformationPage as Content } from '@zorgpaden/texts/nl/information';
import { PageHead } from '../platform/page-head';

/** Plain text under headings. */
@Component({
  selector: 'zp-information-page',
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
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-narrow' },
})
export class InformationPage {
  readonly content = input.required<Content>();
  /** From the address. */
  readonly page = input.required<string>();

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
