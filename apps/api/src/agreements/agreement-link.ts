import { consentLinkDays } from '@zorgpaden/domain/agreements';
import type { LinkPurpose } from '../platform/links/index.js';

/** The link that asks a party for its consent. It is about the request, a row of `agreement_requests`. */
export const consentLink: LinkPurpose = {
  name: 'agreement-consent',
  validForMinutes: consentLinkDays * 24 * 60,
};
