import { Injectable } from '@angular/core';
import { privacyTexts, type PrivacyTexts } from '@zorgpaden/texts/nl/privacy';
import { AreaWords } from '../../platform/area-words';

/** The texts about who answers for data and how long they are kept: they load with those pages. */
@Injectable({ providedIn: 'root' })
export class PrivacyWords extends AreaWords<PrivacyTexts> {
  constructor() {
    super(privacyTexts, () => import('@zorgpaden/texts/en/privacy').then((m) => m.privacyTexts));
  }
}
