/** What became of a proposal that two organisations of the register are one. */
export const mergeProposalAnswers = ['accepted', 'declined', 'withdrawn'] as const;
export type MergeProposalAnswer = (typeof mergeProposalAnswers)[number];
export const mergeProposalStates = ['open', ...mergeProposalAnswers] as const;
export type MergeProposalState = (typeof mergeProposalStates)[number];

export interface MergeProposal {
  readonly answer: MergeProposalAnswer | null;
  /** Whether both organisations are still in the register. */
  readonly areBothThere: boolean;
}

/**
 * Where a proposal stands. When one of the two went, there is nothing left to decide; when it comes back,
 * because that was undone, there is.
 */
export function mergeProposalState({ answer, areBothThere }: MergeProposal): MergeProposalState {
  return answer ?? (areBothThere ? 'open' : 'withdrawn');
}

/** Why it cannot be answered: the code of a sentence, or `null`. */
export function answerProblem(proposal: MergeProposal): 'merge-proposal.not-open' | null {
  return mergeProposalState(proposal) === 'open' ? null : 'merge-proposal.not-open';
}

/** An organisation that somebody proposes to merge, as the coalition knows it. */
export interface ProposedOrganisation {
  readonly id: string;
  /** Whether it is, or was, a partner of the coalition that proposes. */
  readonly isKnown: boolean;
  readonly demonstration: boolean;
}

/**
 * Why a coalition cannot propose these two: the code of a sentence, or `null`. It answers for what it
 * knows: one of them is its partner.
 */
export function proposalProblem(
  one: ProposedOrganisation,
  other: ProposedOrganisation,
):
  'organisation-merge.same' | 'organisation-merge.example' | 'merge-proposal.of-no-partner' | null {
  if (one.id === other.id) return 'organisation-merge.same';
  if (!one.isKnown && !other.isKnown) return 'merge-proposal.of-no-partner';
  return one.demonstration === other.demonstration ? null : 'organisation-merge.example';
}

/** The one order in which a pair is kept, whichever of the two was named first. */
export function inPairOrder<Organisation extends { readonly id: string }>(
  one: Organisation,
  other: Organisation,
): readonly [Organisation, Organisation] {
  return one.id < other.id ? [one, other] : [other, one];
}

/** For so long a coalition is told what became of its proposal. */
export const answerToldDays = 30;
