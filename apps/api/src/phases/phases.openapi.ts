import { phaseList } from '@zorgpaden/domain/phases/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const phasePaths: ApiPaths = {
  '/phases': {
    get: operation({
      id: 'listPhases',
      tag: 'phases',
      summary: 'The four phases, in the order of time',
      access: 'cached',
      gives: phaseList,
    }),
  },
};
