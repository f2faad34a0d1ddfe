import { inject, Injectable, signal } from '@angular/core';
import { ChoicesClient } from './choices-client';

/** Which themes the words mean that somebody searches by: the finder's own synonyms, from the API. */
@Injectable()
export class ThemesMeant {
  private readonly client = inject(ChoicesClient);
  private readonly found = signal<ReadonlySet<string>>(new Set());
  private sought = '';

  readonly slugs = this.found.asReadonly();

  /** Without a connection there are none: the names are searched all the same. */
  async search(words: string): Promise<void> {
    this.sought = words;
    const meant = words && (await this.client.themesMeant(words).catch(() => null));
    // An answer that comes late is not of what is asked now.
    if (this.sought === words) this.found.set(meant || new Set());
  }
}
