import { ChangeDetectionStrategy, Component, inject, RESPONSE_INIT } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHead } from '../platform/page-head';
import { Texts } from '../platform/texts';

@Component({
  selector: 'zp-not-found-page',
  imports: [RouterLink],
  template: `
    <h1 tabindex="-1">{{ texts().notFound.title }}</h1>
    <p>{{ texts().notFound.text }}</p>
    <a class="button fill" [routerLink]="root() || '/'">{{ texts().notFound.toFinder }}</a>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-narrow' },
})
export class NotFoundPage {
  private readonly language = inject(Texts);
  protected readonly texts = this.language.public;
  protected readonly root = this.language.root;

  constructor() {
    const response = inject(RESPONSE_INIT, { optional: true });
    if (response) response.status = 404;
    inject(PageHead).set({ title: this.texts().notFound.title, indexed: false });
  }
}
