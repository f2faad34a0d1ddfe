import {
  foundation,
  foundationContent,
  foundationList,
} from '@zorgpaden/domain/foundations/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'foundations';
const coalition = z.object({ coalitionId: id });
const path = coalition.extend({ id });

export const foundationPaths: ApiPaths = {
  '/coalitions/{coalitionId}/foundations': {
    get: operation({
      id: 'listFoundations',
      tag,
      summary: 'What it stands on: goals, steps that RIVM asks for, funding, tranche, reward',
      description:
        'Those that hold today, or on the `peildatum`. An adviser sees no texts or amounts.',
      access: 'signed-in',
      path: coalition,
      query: peildatumQuery,
      gives: foundationList,
      problems: [404],
    }),
    post: operation({
      id: 'addFoundation',
      tag,
      summary: 'Add a goal, a step that was taken, funding, the tranche or the reward',
      description: 'Of a step, a tranche and a reward there is one at a time (409).',
      access: 'signed-in',
      path: coalition,
      body: foundationContent,
      idempotencyKey: true,
      status: 201,
      gives: foundation,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/foundations/{id}': {
    put: operation({
      id: 'changeFoundation',
      tag,
      summary: 'Write it otherwise, or say until when it holds',
      access: 'signed-in',
      path,
      body: foundationContent,
      ifMatch: true,
      gives: foundation,
      tagged: true,
      problems: [404, 409],
    }),
    delete: operation({
      id: 'deleteFoundation',
      tag,
      summary: 'Take away what never was so; this can be undone',
      access: 'signed-in',
      path,
      ifMatch: true,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/foundations/{id}/restoration': {
    post: operation({
      id: 'restoreFoundation',
      tag,
      summary: 'Undo its deletion',
      access: 'signed-in',
      path,
      status: 201,
      gives: foundation,
      tagged: true,
      problems: [404, 409],
    }),
  },
};
