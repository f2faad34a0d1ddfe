import {
  doublePairList,
  likelyDoubleList,
  likelyDoublesQuery,
} from '@zorgpaden/domain/likely-doubles/contract';
import { pageQuery } from '@zorgpaden/domain/shared/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const likelyDoublePaths: ApiPaths = {
  '/likely-doubles': {
    get: operation({
      id: 'listDoublePairs',
      tag: 'organisations',
      summary: 'Organisations of the register that may be one and the same, for administrators',
      description: 'They share a number, a web domain, a telephone number or a name.',
      access: 'signed-in',
      query: pageQuery,
      gives: doublePairList,
    }),
  },
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
