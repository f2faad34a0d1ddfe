import { privacyNotice } from '@zorgpaden/domain/privacy/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'privacy';

export const privacyPaths: ApiPaths = {
  '/privacy-notice': {
    get: operation({
      id: 'getPrivacyNotice',
      tag,
      summary: 'Who answers for personal data, and whom to ask',
      description:
        'A coalition that is not among `items` has the controller and contact of `site`.',
      access: 'cached',
      gives: privacyNotice,
    }),
  },
};
