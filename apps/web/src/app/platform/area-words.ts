import { computed, inject, signal } from '@angular/core';
import { Texts } from './texts';

/**
 * The texts of one area of the site, that load with its pages. Dutch comes with them; English is
 * fetched when the address asks for it. A page waits for `load` before it is shown.
 */
export abstract class AreaWords<Area> {
  protected readonly page = inject(Texts);
  private readonly english = signal<Area | null>(null);

  readonly words = computed(() =>
    this.page.language() === 'en' ? (this.english() ?? this.dutch) : this.dutch,
  );

  protected constructor(
    private readonly dutch: Area,
    private readonly fetchEnglish: () => Promise<Area>,
  ) {}

  async load(): Promise<void> {
    if (this.page.language() === 'en' && !this.english()) {
      this.english.set(await this.fetchEnglish());
    }
  }
}
