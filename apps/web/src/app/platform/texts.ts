import { computed, inject, Injectable, signal } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import type { Language } from '@zorgpaden/domain/themes';
import { publicTexts, type PublicTexts } from '@zorgpaden/texts/nl/public';

/** Which language the address asks for, and the texts of the public pages in it. */
@Injectable({ providedIn: 'root' })
export class Texts {
  private readonly inUse = signal<{ language: Language; texts: PublicTexts }>({
    language: 'nl',
    texts: publicTexts,
  });

  readonly language = computed(() => this.inUse().language);
  readonly public = computed(() => this.inUse().texts);
  /** Put before every address of the site: `/en` in English, nothing in Dutch. */
  readonly root = computed(() => (this.language() === 'en' ? '/en' : ''));

  async use(language: Language): Promise<void> {
    if (language === this.language()) return;
    const texts =
      language === 'nl' ? publicTexts : (await import('@zorgpaden/texts/en/public')).publicTexts;
    this.inUse.set({ language, texts });
  }
}

/** The first part of the address decides the language. English texts load only for who reads English. */
export function speaks(language: Language): CanActivateFn {
  return () =>
    inject(Texts)
      .use(language)
      .then(() => true);
}
