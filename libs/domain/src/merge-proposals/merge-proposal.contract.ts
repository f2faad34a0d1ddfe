import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { id, instant, listOf, pageNumber } from '../shared/shared.contract.js';
import { mergeProposalStates } from './merge-proposal.js';

/** Two of the register, in whichever order, and why they are one. */
export const newMergeProposal = z
  .strictObject({ oneId: id, otherId: id, reason: freeText(500, { required: true }) })
  .meta({ id: 'NewMergeProposal' });
export type NewMergeProposal = z.infer<typeof newMergeProposal>;

/** Why they are not one, or not to be merged. */
export const mergeProposalRefusal = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'MergeProposalRefusal' });
export type MergeProposalRefusal = z.infer<typeof mergeProposalRefusal>;

const organisation = z
  .object({ id, name: z.string() })
  .meta({ description: 'As it was called when it was proposed' });

export const mergeProposalView = z
  .object({
    id,
    coalition: z.object({ id, name: z.string() }),
    one: organisation,
    other: organisation,
    reason: z.string(),
    proposedAt: instant,
    state: z
      .enum(mergeProposalStates)
      .meta({ description: '`withdrawn` also while one of the two is not in the register' }),
    answer: z
      .object({ at: instant, reason: z.string() })
      .nullable()
      .meta({ description: 'When it was answered, and of a refusal why' }),
  })
  .meta({ id: 'MergeProposal' });
export const mergeProposalList = listOf(mergeProposalView);
export type MergeProposalView = z.infer<typeof mergeProposalView>;
export type MergeProposalList = z.infer<typeof mergeProposalList>;

export const mergeProposalsQuery = z.strictObject({
  organisationId: id.optional().meta({ description: 'Only those about this organisation' }),
  page: pageNumber.optional(),
});
export type MergeProposalsQuery = z.infer<typeof mergeProposalsQuery>;
