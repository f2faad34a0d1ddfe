import {
  mergeProposalList,
  mergeProposalRefusal,
  mergeProposalsQuery,
  mergeProposalView,
  newMergeProposal,
} from '@zorgpaden/domain/merge-proposals/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'organisations';
const inCoalition = z.object({ coalitionId: id });
const view = { tag, access: 'signed-in', gives: mergeProposalView } as const;
const list = {
  tag,
  access: 'signed-in',
  query: mergeProposalsQuery,
  gives: mergeProposalList,
} as const;

export const mergeProposalPaths: ApiPaths = {
  '/coalitions/{coalitionId}/merge-proposals': {
    get: operation({
      ...list,
      id: 'listMergeProposals',
      summary: 'Organisations that the coalition says are one, and what became of that',
      path: inCoalition,
      problems: [404],
    }),
    post: operation({
      ...view,
      id: 'proposeOrganisationMerge',
      summary: 'Propose to merge two organisations, of which one is a partner',
      description: 'An administrator decides. A coalition has the same pair open once.',
      path: inCoalition,
      body: newMergeProposal,
      idempotencyKey: true,
      status: 201,
      problems: [404, 409, 410],
    }),
  },
  '/coalitions/{coalitionId}/merge-proposals/{id}/withdrawal': {
    post: operation({
      ...view,
      id: 'withdrawMergeProposal',
      summary: 'Take a proposal back that nobody answered yet',
      path: inCoalition.extend({ id }),
      problems: [404, 409],
    }),
  },
  '/merge-proposals': {
    get: operation({
      ...list,
      id: 'listOpenMergeProposals',
      summary: 'What coalitions propose to merge and nobody answered yet, the oldest first',
      description: 'Merging the two accepts every proposal to do so.',
    }),
  },
  '/merge-proposals/{id}/refusal': {
    post: operation({
      ...view,
      id: 'refuseMergeProposal',
      summary: 'Say that the two are not merged, and why',
      path: z.object({ id }),
      body: mergeProposalRefusal,
      problems: [404, 409],
    }),
  },
};
