import { inject } from '@angular/core';
import type { ResolveFn, Routes } from '@angular/router';
import type { InformationPage as Content } from '@zorgpaden/texts/nl/information';
import { privacyNotice } from '../privacy';
import { Texts } from '../platform/texts';
import { informationNames } from './information-names';
import { InformationPage } from './information-page';

const content: ResolveFn<Content> = async (route) => {
  const name = informationNames.find((each) => each === route.paramMap.get('page')) ?? 'over';
  const { informationTexts } =
    inject(Texts).language() === 'nl'
      ? await import('@zorgpaden/texts/nl/information')
      : await import('@zorgpaden/texts/en/information');
  return informationTexts[name];
};

export const informationRoutes: Routes = [
  {
    path: '',
    component: InformationPage,
    resolve: { content, notice: privacyNotice },
    runGuardsAndResolvers: 'always',
  },
];
