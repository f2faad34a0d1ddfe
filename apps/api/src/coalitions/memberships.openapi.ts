import {
  membershipEnd,
  membershipList,
  newMembership,
} from '@zorgpaden/domain/coalitions/membership.contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'coalitions';
const coalition = z.object({ coalitionId: id });

export const membershipPaths: ApiPaths = {
  '/coalitions/{coalitionId}/memberships': {
    get: operation({
      id: 'listCoalitionMemberships',
      tag,
      summary: 'The local coalitions of a regional one, or the regional ones of a local one',
      description: 'Those of today, or of the `peildatum`, as they were then.',
      access: 'signed-in',
      path: coalition,
      query: peildatumQuery,
      gives: membershipList,
      problems: [404],
    }),
    post: operation({
      id: 'joinCoalition',
      tag,
      summary: 'Ask a local coalition to take part in this regional one',
      access: 'signed-in',
      path: coalition,
      body: newMembership,
      idempotencyKey: true,
      status: 201,
      gives: membershipList,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/memberships/{id}/acceptance': {
    post: operation({
      id: 'acceptCoalitionMembership',
      tag,
      summary: 'The local coalition says that it takes part',
      description: 'Until then the regional one reads nothing of it, nor it of the regional one.',
      access: 'signed-in',
      path: coalition.extend({ id }),
      ifMatch: true,
      gives: membershipList,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/memberships/{id}/end': {
    post: operation({
      id: 'endCoalitionMembership',
      tag,
      summary: 'It takes part no longer; either side can say so',
      access: 'signed-in',
      path: coalition.extend({ id }),
      body: membershipEnd,
      ifMatch: true,
      gives: membershipList,
      problems: [404, 409],
    }),
  },
};
