import { DOCUMENT, inject, Injectable, InjectionToken } from '@angular/core';
import { Title } from '@angular/platform-browser';
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
  readonly structured?: () => object | null;
}

/** Writes what only search engines read. There is one on the server alone. */
export interface SearchHead {
  write(content: PageHeadContent): void;
}
export const SEARCH_HEAD = new InjectionToken<SearchHead>('search head');

/** Everything in the head that belongs to one page carries this. */
export const ofThisPage = 'data-page';

@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly document = inject(DOCUMENT);
  private readonly titles = inject(Title);
  private readonly texts = inject(Texts);
  private readonly search = inject(SEARCH_HEAD, { optional: true });
  private shown: string | null = null;

  set(content: PageHeadContent): void {
    this.document.documentElement.lang = this.texts.language();
    this.titles.setTitle(`${content.title} · ${this.texts.public().siteName}`);
    // The first page of a visit came from the server with its own head; the next must not keep it.
    if (this.search || this.shown !== content.title) this.clear();
    this.search?.write(content);
    this.shown = content.title;
  }

  private clear(): void {
    if (!this.search && this.shown === null) return;
    const old = this.document.head.querySelectorAll(`[${ofThisPage}]`);
    for (const element of Array.from(old)) element.remove();
  }
}

/** `/?thema=wonen` → `/en?thema=wonen`, `/over` → `/en/over`. */
export function inEnglish(path: string): string {
  return `/en${path.replace(/^\/(?=$|\?|#)/, '')}`;
}
