import { id } from '@zorgpaden/domain/shared/contract';
import { trailExportQuery, trailList, trailQuery } from '@zorgpaden/domain/trail/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'trail';

export const trailPaths: ApiPaths = {
  '/coalitions/{coalitionId}/trail': {
    get: operation({
      id: 'listCoalitionTrail',
      tag,
      summary: 'What was changed in a coalition, the newest first',
      description:
        'Each field as it was and as it became. `from` and `to` are Amsterdam days; both belong to it.',
      access: 'signed-in',
      path: z.object({ coalitionId: id }),
      query: trailQuery,
      gives: trailList,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/contact-routes/{id}/trail': {
    get: operation({
      id: 'listContactRouteTrail',
      tag,
      summary: 'What was changed in one contact route, also in one that was deleted',
      access: 'signed-in',
      path: z.object({ coalitionId: id, id }),
      query: trailQuery,
      gives: trailList,
      problems: [404],
    }),
  },
  '/organisations/{id}/trail': {
    get: operation({
      id: 'listOrganisationTrail',
      tag,
      summary: 'What was changed of an organisation in the register, the newest first',
      description: 'What was done in a coalition stands in the history of the coalition.',
      access: 'signed-in',
      path: z.object({ id }),
      query: trailQuery,
      gives: trailList,
      problems: [404],
    }),
  },
  '/trail': {
    get: operation({
      id: 'listTrail',
      tag,
      summary: 'What was changed in the whole country, for administrators',
      access: 'signed-in',
      query: trailQuery,
      gives: trailList,
    }),
  },
  '/trail/export': {
    get: operation({
      id: 'exportTrail',
      tag,
      summary: 'The same as a table: a row for each field that changed',
      description:
        'CSV (RFC 4180) in UTF-8 with a byte order mark. What a spreadsheet would take for a formula has an apostrophe in front.',
      access: 'signed-in',
      query: trailExportQuery,
      csv: true,
    }),
  },
};
