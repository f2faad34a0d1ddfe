import {
  memberStateList,
  partnerTablesList,
  partnerTablesQuery,
} from '@zorgpaden/domain/regional-coalitions/contract';
import {
  jointProposalList,
  jointProposalsQuery,
  jointProposalView,
  newJointProposal,
} from '@zorgpaden/domain/regional-coalitions/proposal.contract';
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
  '/coalitions/{coalitionId}/joint-proposals': {
    get: operation({
      id: 'listJointProposals',
      tag,
      summary: 'What the region proposed to its local coalitions, and what became of it',
      access: 'signed-in',
      path: inCoalition,
      query: jointProposalsQuery,
      gives: jointProposalList,
      problems: [404],
    }),
    post: operation({
      id: 'proposeToMembers',
      tag,
      summary: 'Bring an agreement of the region as a draft to local coalitions',
      description:
        'Each gets it in a write of its own: one that does not succeed stops no other, and the answer says so. Sent again it brings what is not there yet, and nothing twice.',
      access: 'signed-in',
      path: inCoalition,
      body: newJointProposal,
      gives: jointProposalView,
      problems: [404, 409],
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
