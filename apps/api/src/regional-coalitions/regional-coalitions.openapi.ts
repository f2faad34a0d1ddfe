import {
  memberStateList,
  partnerTablesList,
  partnerTablesQuery,
} from '@zorgpaden/domain/regional-coalitions/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'regional-coalitions';
const inCoalition = z.object({ coalitionId: id });

export const regionalCoalitionPaths: ApiPaths = {
  '/coalitions/{coalitionId}/member-states': {
    get: operation({
      id: 'listMemberStates',
      tag,
      summary: 'How the local coalitions of a regional one stand, side by side',
      description: 'Counts, dates and states only. A local coalition has no members.',
      access: 'signed-in',
      path: inCoalition,
      query: peildatumQuery,
      gives: memberStateList,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/partner-tables': {
    get: operation({
      id: 'listPartnerTables',
      tag,
      summary: 'At which tables of the region each partner sits, the widest first',
      access: 'signed-in',
      path: inCoalition,
      query: partnerTablesQuery,
      gives: partnerTablesList,
      problems: [404],
    }),
  },
};
