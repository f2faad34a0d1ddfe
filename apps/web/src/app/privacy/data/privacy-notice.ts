import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { PrivacyNotice } from '@zorgpaden/domain/privacy/contract';
import { type Answer, PublicApi } from '../../platform/public-api';
import { PrivacyWords } from './privacy-words';

/** Who answers for personal data, for the pages that say so; `null` on others. */
export const privacyNotice: ResolveFn<Answer<PrivacyNotice> | null> = async (route) => {
  const page = route.paramMap.get('page');
  if (page !== 'privacy' && page !== 'toegankelijkheid') return null;
  const [answer] = await Promise.all([
    inject(PublicApi).get<PrivacyNotice>('/privacy-notice'),
    inject(PrivacyWords).load(),
  ]);
  return answer;
};
