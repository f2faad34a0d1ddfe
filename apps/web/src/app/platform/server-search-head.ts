import { DOCUMENT, inject, Injectable } from '@angular/core';
import { inEnglish, ofThisPage, type PageHeadContent, type SearchHead } from './page-head';
import { SITE_ADDRESS } from './site-address';
import { Texts } from './texts';

/** Description, addresses in both languages and structured data: search engines read what the server made. */
@Injectable()
export class ServerSearchHead implements SearchHead {
  private readonly document = inject(DOCUMENT);
  private readonly site = inject(SITE_ADDRESS);
  private readonly texts = inject(Texts);

  write({ description, path, structured, indexed = true }: PageHeadContent): void {
    if (!indexed) {
      this.add('meta', { name: 'robots', content: 'noindex' });
      return;
    }
    if (description) this.add('meta', { name: 'description', content: description });
    if (path !== undefined) this.addAddresses(path);
    const data = structured?.();
    if (data) {
      const script = this.add('script', { type: 'application/ld+json' });
      // A `<` in a text must not be able to end the element.
      script.textContent = JSON.stringify(data).replaceAll('<', '\\u003c');
    }
  }

  private addAddresses(path: string): void {
    const addresses = { nl: this.site + path, en: this.site + inEnglish(path) };
    this.add('link', { rel: 'canonical', href: addresses[this.texts.language()] });
    this.add('link', { rel: 'alternate', hreflang: 'nl', href: addresses.nl });
    this.add('link', { rel: 'alternate', hreflang: 'en', href: addresses.en });
    this.add('link', { rel: 'alternate', hreflang: 'x-default', href: addresses.nl });
  }

  /** Attributes, not properties: the document of the server knows only those. */
  private add(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
    const element = this.document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.setAttribute(ofThisPage, '');
    this.document.head.appendChild(element);
    return element;
  }
}
