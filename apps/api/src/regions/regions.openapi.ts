import { regionList } from '@zorgpaden/domain/regions/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const regionPaths: ApiPaths = {
  '/regions': {
    get: operation({
      id: 'listRegions',
      tag: 'municipalities',
      summary: 'Named sets of municipalities: GGD regions, areas of a VSV, and those of coalitions',
      access: 'cached',
      gives: regionList,
    }),
  },
};
