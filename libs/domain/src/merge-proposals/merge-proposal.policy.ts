import { type ActionOf, policy } from '../shared/index.js';

/**
 * That two organisations of the register are one, as a coalition says that works with one of them. A
 * merge moves what others wrote, so it is proposed and an administrator decides (rule 12). Who writes for
 * the coalition proposes, sees what became of it, and can take it back; partners are not asked.
 */
export const mergeProposalPolicy = policy('merge-proposal', 'list', {
  list: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  propose: { editor: 'own', lead: 'own', deputy: 'own' },
  withdraw: { editor: 'own', lead: 'own', deputy: 'own' },
  decide: { administrator: 'any', seen: 'always' },
});
export type MergeProposalAction = ActionOf<typeof mergeProposalPolicy>;
export const { actions: mergeProposalActions, may } = mergeProposalPolicy;
