import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { SITE_ADDRESS } from './site-address';
import { Texts } from './texts';

/** What a page tells search engines and the bar of the browser. */
export interface PageHeadContent {
  readonly title: string;
  readonly description?: string;
  /** Path and query in Dutch, without `/en`: both languages are made from it. */
  readonly path?: string;
  /** Demonstration content, mistakes and the workspace stay out of search engines. */
  readonly indexed?: boolean;
  /** schema.org, as JSON-LD. */
  readonly structured?: object | null;
}

@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly document = inject(DOCUMENT);
  private readonly titles = inject(Title);
  private readonly meta = inject(Meta);
  private readonly site = inject(SITE_ADDRESS);
  private readonly texts = inject(Texts);

  set(content: PageHeadContent): void {
    const { siteName } = this.texts.public();
    const language = this.texts.language();
    const indexed = content.indexed ?? true;
    this.document.documentElement.lang = language;
    this.titles.setTitle(`${content.title} · ${siteName}`);
    this.describe('description', indexed ? (content.description ?? null) : null);
    this.describe('robots', indexed ? null : 'noindex');
    this.clear();
    if (indexed && content.path !== undefined) this.addAddresses(content.path);
    if (indexed && content.structured) this.addStructured(content.structured);
  }

  private describe(name: string, content: string | null): void {
    if (content === null) this.meta.removeTag(`name="${name}"`);
    else this.meta.updateTag({ name, content });
  }

  private addAddresses(path: string): void {
    const addresses = { nl: this.site + path, en: this.site + inEnglish(path) };
    this.addLink('canonical', addresses[this.texts.language()]);
    this.addLink('alternate', addresses.nl, 'nl');
    this.addLink('alternate', addresses.en, 'en');
    this.addLink('alternate', addresses.nl, 'x-default');
  }

  /** Attributes, not properties: the document of the server knows only those. */
  private addLink(rel: string, href: string, hreflang?: string): void {
    const link = this.document.createElement('link');
    link.setAttribute('rel', rel);
    link.setAttribute('href', href);
    if (hreflang) link.setAttribute('hreflang', hreflang);
    this.own(link);
  }

  private addStructured(structured: object): void {
    const script = this.document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    // A `<` in a text must not be able to end the element.
    script.textContent = JSON.stringify(structured).replaceAll('<', '\\u003c');
    this.own(script);
  }

  private own(element: HTMLElement): void {
    element.setAttribute('data-page', '');
    this.document.head.appendChild(element);
  }

  private clear(): void {
    for (const old of Array.from(this.document.head.querySelectorAll('[data-page]'))) old.remove();
  }
}

/** `/?thema=wonen` → `/en?thema=wonen`, `/over` → `/en/over`. */
export function inEnglish(path: string): string {
  return `/en${path.replace(/^\/(?=$|\?|#)/, '')}`;
}
