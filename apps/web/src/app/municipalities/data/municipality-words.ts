import { computed, inject, Injectable } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { municipalityTexts, type MunicipalityTexts } from '@zorgpaden/texts/nl/municipalities';
import { AnswerWords } from '../../finder';
import { AreaWords } from '../../platform/area-words';

/** The texts of these pages: they load with the pages, so that the finder stays light. */
@Injectable({ providedIn: 'root' })
export class MunicipalityWords extends AreaWords<MunicipalityTexts> {
  readonly municipality = computed(() => this.words().municipality);
  readonly coalitions = computed(() => this.words().coalitions);

  constructor() {
    super(municipalityTexts, () =>
      import('@zorgpaden/texts/en/municipalities').then((m) => m.municipalityTexts),
    );
  }
}

export const speaksMunicipalities: CanActivateFn = () =>
  Promise.all([inject(MunicipalityWords).load(), inject(AnswerWords).load()]).then(() => true);
