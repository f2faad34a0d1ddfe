import {
  myData,
  privacyNotice,
  removalOfPerson,
  removalRequest,
} from '@zorgpaden/domain/privacy/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
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
  '/me/data': {
    get: operation({
      id: 'getMyData',
      tag,
      summary: 'All that is held about you',
      access: 'signed-in',
      gives: myData,
    }),
  },
  '/people/{id}/removal': {
    post: operation({
      id: 'removePerson',
      tag,
      summary: 'Take somebody out of everything, at their written request',
      description:
        'For who cannot sign in. The same as `removeMyself`; the history says who did it and why, and no longer about whom.',
      access: 'signed-in',
      path: z.object({ id }),
      body: removalOfPerson,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/me/removal': {
    post: operation({
      id: 'removeMyself',
      tag,
      summary: 'Take yourself out of everything, for good',
      description:
        'Your sessions end, your roles end today, and your name and address are erased, also from publications and from the history. What you did stays, and says no longer by whom. Where something stands against it, it is refused with that reason (409).',
      access: 'signed-in',
      body: removalRequest,
      status: 204,
      problems: [409],
    }),
  },
};
