import {
  coalitionLeadList,
  coalitionStatusList,
  leadsQuery,
  statusCorrection,
  statusWithdrawal,
} from '@zorgpaden/domain/coalitions/coalition-history.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'coalitions';
const path = z.object({ id });
const status = z.object({ coalitionId: id, id });
const ifMatch = '`If-Match` wants the `version` of the status in quotes.';

/** What stands beside stating a status, at the same address. */
export const listStatuses = operation({
  id: 'listCoalitionStatuses',
  tag,
  summary: 'What it was from when to when, with who said so and why, the latest first',
  access: 'signed-in',
  path,
  gives: coalitionStatusList,
  problems: [404],
});

export const coalitionHistoryPaths: ApiPaths = {
  '/coalitions/{coalitionId}/statuses/{id}/corrections': {
    post: operation({
      id: 'correctCoalitionStatus',
      tag,
      summary: 'Say what a status of the past should have been, and why',
      description: `What came before it lasts until the corrected day. ${ifMatch}`,
      access: 'signed-in',
      path: status,
      body: statusCorrection,
      ifMatch: true,
      status: 201,
      gives: coalitionStatusList,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/statuses/{id}/withdrawal': {
    post: operation({
      id: 'withdrawCoalitionStatus',
      tag,
      summary: 'Take away a status that never held, and say why',
      description: `What came before it goes on. ${ifMatch}`,
      access: 'signed-in',
      path: status,
      body: statusWithdrawal,
      ifMatch: true,
      gives: coalitionStatusList,
      problems: [404, 409],
    }),
  },
  '/coalitions/{id}/leads': {
    get: operation({
      id: 'listCoalitionLeads',
      tag,
      summary: 'Who leads it or stands in, today or on a peildatum',
      access: 'signed-in',
      path,
      query: leadsQuery,
      gives: coalitionLeadList,
      problems: [404],
    }),
  },
};
