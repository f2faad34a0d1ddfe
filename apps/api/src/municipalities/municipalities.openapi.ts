import {
  municipalitiesQuery,
  municipality,
  municipalityMatches,
} from '@zorgpaden/domain/municipalities/contract';
import { municipalityCode } from '@zorgpaden/domain/shared/contract';
import { publicAgreementList } from '@zorgpaden/domain/agreements/public.contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

export const municipalityPaths: ApiPaths = {
  '/municipalities': {
    get: operation({
      id: 'listMunicipalities',
      tag: 'municipalities',
      summary:
        'The municipalities that a text means, the best match first; without one all by name',
      description:
        '`query` may be a name, a place, a postcode (`7607`, `7607 AB`), a former name or a code; typing errors and accents do not matter. At most ten matches.',
      access: 'cached',
      query: municipalitiesQuery,
      gives: municipalityMatches,
      example: {
        items: [
          {
            code: 'GM0141',
            name: 'Almelo',
            slug: 'almelo',
            province: 'Overijssel',
            matched: { kind: 'name', text: 'Almelo' },
          },
        ],
        links: { self: '/api/v1/municipalities?query=almelo' },
      },
    }),
  },
  '/municipalities/{code}/agreements': {
    get: operation({
      id: 'listPublicAgreements',
      tag: 'municipalities',
      summary: 'The agreements that the coalitions of a municipality made public (Woo)',
      description: 'What holds today, with its parties as organisations and nobody by name.',
      access: 'cached',
      path: z.object({ code: municipalityCode }),
      gives: publicAgreementList,
      problems: [404, 410],
      moves: true,
    }),
  },
  '/municipalities/{code}': {
    get: operation({
      id: 'getMunicipality',
      tag: 'municipalities',
      summary: 'A municipality: its general contact, and who works together there',
      description:
        'A code that closed redirects to its successor; one that was divided is gone (410), with its `successors`.',
      access: 'cached',
      path: z.object({ code: municipalityCode.meta({ examples: ['GM0141'] }) }),
      gives: municipality,
      problems: [404, 410],
      moves: true,
    }),
  },
};
