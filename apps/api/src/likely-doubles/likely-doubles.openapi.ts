import { likelyDoubleList, likelyDoublesQuery } from '@zorgpaden/domain/likely-doubles/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const likelyDoublePaths: ApiPaths = {
  '/organisations/likely-doubles': {
    get: operation({
      id: 'listLikelyDoubles',
      tag: 'organisations',
      summary: 'Organisations of the register that this one may be, the likeliest first',
      access: 'signed-in',
      query: likelyDoublesQuery,
      gives: likelyDoubleList,
    }),
  },
};
