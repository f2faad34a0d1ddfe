import { computed, inject, Injectable } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import {
  publicAgreementTexts,
  type PublicAgreementTexts,
} from '@zorgpaden/texts/nl/public-agreements';
import { AreaWords } from '../../platform/area-words';

/** The texts of this page: they load with it, so that the page of a municipality stays light. */
@Injectable({ providedIn: 'root' })
export class PublicAgreementWords extends AreaWords<PublicAgreementTexts> {
  readonly texts = computed(() => this.words());

  constructor() {
    super(publicAgreementTexts, () =>
      import('@zorgpaden/texts/en/public-agreements').then((m) => m.publicAgreementTexts),
    );
  }
}

export const speaksPublicAgreements: CanActivateFn = () =>
  inject(PublicAgreementWords)
    .load()
    .then(() => true);
