import {
  finderAnswer,
  finderQuery,
  municipalityRoutes,
  municipalityRoutesQuery,
} from '@zorgpaden/domain/finder/contract';
import { municipalityCode } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

export const finderPaths: ApiPaths = {
  '/finder': {
    get: operation({
      id: 'find',
      tag: 'finder',
      summary: 'Whom to contact, the best first',
      description:
        'Give a `postcode` or a `municipality`; `theme` and `phase` make it precise. The answer always holds a number that can be called, unless the postcode lies in several municipalities: then `choices` holds them, and the same question with `municipality` chooses. When both are given the municipality decides. A former code leads to its successor (`formerly`).',
      access: 'cached',
      // The rule that one of the two is there cannot be said of parameters.
      query: z.object(finderQuery.shape),
      gives: finderAnswer,
    }),
  },
  '/municipalities/{code}/contact-routes': {
    get: operation({
      id: 'listPublishedContactRoutes',
      tag: 'municipalities',
      summary: 'All published contact routes of a municipality, in the order of the finder',
      access: 'cached',
      path: z.object({ code: municipalityCode.meta({ examples: ['GM0141'] }) }),
      query: municipalityRoutesQuery,
      gives: municipalityRoutes,
      problems: [404, 410],
      moves: true,
    }),
  },
};
