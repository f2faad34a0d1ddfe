import { z } from 'zod';
import { id, instant, listOf, pageNumber } from '../shared/shared.contract.js';
import { proposalOutcomes, proposalRefusals } from './joint-proposal.js';

const many = { error: 'field.too-many' };

/** An agreement of the region, and the local coalitions whose own it could become. */
export const newJointProposal = z
  .strictObject({
    agreementId: id,
    coalitionIds: z
      .array(id)
      .min(1, { error: 'regional-coalition.members.none' })
      .max(100, many)
      .superRefine((ids, context) => {
        for (const [index, one] of ids.entries()) {
          if (ids.indexOf(one) === index) continue;
          context.addIssue({
            code: 'custom',
            path: [index],
            message: 'regional-coalition.member.twice',
          });
        }
      }),
  })
  .meta({ id: 'NewJointProposal' });
export type NewJointProposal = z.infer<typeof newJointProposal>;

/** What became of it: a state per coalition, and none of its words. */
export const jointProposalView = z
  .object({
    agreement: z.object({
      id,
      title: z.string(),
      /** Of the text that holds in the region, or else of the one that is being written. */
      number: z.int(),
    }),
    members: z.array(
      z.object({
        coalition: z.object({ id, name: z.string() }),
        proposedAt: instant,
        outcome: z.enum(proposalOutcomes),
        refusal: z.enum(proposalRefusals).nullable(),
        /** Which version of the region stands there. */
        sources: z.object({ holds: z.int().nullable(), open: z.int().nullable() }),
        /** Of the text that the region agreed since: whether it waits for an answer, or they keep theirs. */
        next: z.enum(['offered', 'kept']).nullable(),
      }),
    ),
  })
  .meta({ id: 'JointProposal' });
export type JointProposalView = z.infer<typeof jointProposalView>;
export const jointProposalList = listOf(jointProposalView);
export type JointProposalList = z.infer<typeof jointProposalList>;
export const jointProposalsQuery = z.strictObject({ page: pageNumber.optional() });
