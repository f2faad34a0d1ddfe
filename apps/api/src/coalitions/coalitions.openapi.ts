import {
  coalitionChange,
  coalitionList,
  coalitionPrivacy,
  coalitionsQuery,
  coalitionView,
  newCoalition,
  newCoalitionStatus,
} from '@zorgpaden/domain/coalitions/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';
import { coalitionHistoryPaths, listStatuses } from './coalition-history.openapi.js';
import { membershipPaths } from './memberships.openapi.js';

const tag = 'coalitions';
const path = z.object({ id });

export const coalitionPaths: ApiPaths = {
  '/coalitions': {
    get: operation({
      id: 'listCoalitions',
      tag,
      summary: 'Who works together, by name',
      description:
        'With `peildatum` as it was, or is planned to be, on that day: those that cover a municipality then, with the status of then.',
      access: 'cached',
      query: coalitionsQuery,
      gives: coalitionList,
    }),
    post: operation({
      id: 'createCoalition',
      tag,
      summary: 'Register a coalition',
      description: 'Its address comes in `Location`.',
      access: 'signed-in',
      body: newCoalition,
      idempotencyKey: true,
      status: 201,
      gives: coalitionView,
      tagged: true,
    }),
  },
  '/coalitions/{id}': {
    get: operation({
      id: 'getCoalition',
      tag,
      summary: 'One coalition',
      description: 'With `peildatum` as it was, or is planned to be, on that day.',
      access: 'cached',
      path,
      query: peildatumQuery,
      gives: coalitionView,
      problems: [404],
    }),
    patch: operation({
      id: 'changeCoalition',
      tag,
      summary: 'Change its name or its municipalities',
      description:
        '`If-Match` wants the `version` of the coalition in quotes, as the `ETag` of a write gives it. The `ETag` of a public read is none: it is for `If-None-Match`. When somebody else changed the coalition meanwhile (412), the problem holds what is stored now in `current`.',
      access: 'signed-in',
      path,
      body: coalitionChange,
      ifMatch: true,
      gives: coalitionView,
      tagged: true,
      problems: [404, 409],
    }),
    delete: operation({
      id: 'deleteCoalition',
      tag,
      summary: 'Delete it; this can be undone',
      description: '`If-Match` wants its `version` in quotes.',
      access: 'signed-in',
      path,
      ifMatch: true,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{id}/restoration': {
    post: operation({
      id: 'restoreCoalition',
      tag,
      summary: 'Undo its deletion',
      access: 'signed-in',
      path,
      status: 201,
      gives: coalitionView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/coalitions/{id}/privacy': {
    put: operation({
      id: 'stateCoalitionPrivacy',
      tag,
      summary: 'State who answers for its personal data, and whom to ask',
      description: '`If-Match` wants the `version` of the coalition in quotes.',
      access: 'signed-in',
      path,
      body: coalitionPrivacy,
      ifMatch: true,
      gives: coalitionView,
      tagged: true,
      problems: [404],
    }),
  },
  '/coalitions/{id}/statuses': {
    get: listStatuses,
    post: operation({
      id: 'stateCoalitionStatus',
      tag,
      summary: 'State how far it is, from a date on',
      access: 'signed-in',
      path,
      body: newCoalitionStatus,
      status: 201,
      gives: coalitionView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  ...coalitionHistoryPaths,
  ...membershipPaths,
};
