import { digestStop, weeklyDigest } from '@zorgpaden/domain/weekly-digests/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'account';
const access = 'signed-in';

export const weeklyDigestPaths: ApiPaths = {
  '/account/weekly-digest': {
    get: operation({
      ...{ id: 'getMyWeeklyDigest', tag, access, gives: weeklyDigest },
      summary: 'On which day I get a mail of what asks for my attention, if any',
    }),
    put: operation({
      ...{ id: 'setMyWeeklyDigest', tag, access, body: weeklyDigest, gives: weeklyDigest },
      summary: 'Get that mail every week on this day, or no more',
      description:
        'In the language of `Accept-Language`. When nothing asks for attention, none is sent.',
    }),
  },
  '/weekly-digests/stop': {
    post: operation({
      ...{ id: 'stopWeeklyDigest', tag, access: 'session', status: 204, body: digestStop },
      summary: 'Get no more of them, with the token of the link in one',
      problems: [410],
    }),
  },
};
