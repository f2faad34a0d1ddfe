import { themeList, themesQuery } from '@zorgpaden/domain/themes/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const themePaths: ApiPaths = {
  '/themes': {
    get: operation({
      id: 'listThemes',
      tag: 'themes',
      summary: 'All themes, or those that somebody’s own words mean, the best first',
      access: 'cached',
      query: themesQuery,
      gives: themeList,
    }),
  },
};
