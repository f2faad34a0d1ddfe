import { computed, inject, Injectable, signal } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { municipalityTexts, type MunicipalityTexts } from '@zorgpaden/texts/nl/municipalities';
import { Texts } from '../../platform/texts';

/** The texts of these pages: they load with the pages, so that the finder stays light. */
@Injectable({ providedIn: 'root' })
export class MunicipalityWords {
  private readonly page = inject(Texts);
  private readonly english = signal<MunicipalityTexts | null>(null);
  private readonly inUse = computed(() =>
    this.page.language() === 'en' ? (this.english() ?? municipalityTexts) : municipalityTexts,
  );

  readonly municipality = computed(() => this.inUse().municipality);
  readonly coalitions = computed(() => this.inUse().coalitions);

  async load(): Promise<void> {
    if (this.page.language() !== 'en' || this.english()) return;
    this.english.set((await import('@zorgpaden/texts/en/municipalities')).municipalityTexts);
  }
}

export const speaksMunicipalities: CanActivateFn = () =>
  inject(MunicipalityWords)
    .load()
    .then(() => true);
