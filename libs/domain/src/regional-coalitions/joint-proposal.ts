import {
  type Agreement,
  agreedVersionOn,
  type AgreementVersion,
  type Dateable,
  openVersion,
  stateOn,
} from '../agreements/index.js';
import type { CoalitionStatus } from '../coalitions/index.js';
import type { PlainDate } from '../shared/index.js';

/** Why a text did not get into the workspace of a local coalition. */
export const proposalRefusals = ['no-member', 'ended'] as const;
export type ProposalRefusal = (typeof proposalRefusals)[number];

/**
 * What became of a text that a region proposed. `waiting`: it did not arrive yet. From `draft` on it is
 * the local coalition's own, which changes it, asks its partners, or throws it away.
 */
export const proposalOutcomes = [
  'waiting',
  'refused',
  'draft',
  'declined',
  'proposed',
  'agreed',
  'ended',
  'discarded',
] as const;
export type ProposalOutcome = (typeof proposalOutcomes)[number];

/** A version in a local coalition, as far as a region is told of it. */
export interface ToldVersion extends Dateable, Pick<AgreementVersion, 'status'> {
  /** Whether the last answer was that somebody does not agree. */
  readonly isDeclined: boolean;
  /** The version of the region whose text was taken over into it; `null` when it was written there. */
  readonly takenFrom: number | null;
}

export interface JointProposal {
  readonly refusal: ProposalRefusal | null;
  /** What it became in the local coalition; `null` as long as it is not there. */
  readonly versions: readonly ToldVersion[] | null;
}

/** Only a coalition that takes part is proposed something, and one that works. */
export function whyNotReceived(status: CoalitionStatus | null): ProposalRefusal | null {
  if (status === null) return 'no-member';
  return status === 'ended' ? 'ended' : null;
}

export function outcomeOn({ refusal, versions }: JointProposal, today: PlainDate): ProposalOutcome {
  if (versions === null) return refusal === null ? 'waiting' : 'refused';
  const agreed = agreedVersionOn(versions, today);
  if (agreed && stateOn(versions, agreed, today) === 'agreed') return 'agreed';
  const open = versions.find(({ status }) => status !== 'agreed');
  if (open?.status === 'proposed') return 'proposed';
  if (open) return open.isDeclined ? 'declined' : 'draft';
  return agreed ? 'ended' : 'discarded';
}

/** Whether it has to be brought there (again): it never arrived, or was thrown away. */
export function isToBring(proposal: JointProposal, today: PlainDate): boolean {
  return ['waiting', 'refused', 'discarded'].includes(outcomeOn(proposal, today));
}

/** The text that is proposed: what is being written goes before what holds; nothing once that has ended. */
export function textToPropose(
  agreement: Agreement,
  today: PlainDate,
): AgreementVersion | undefined {
  const agreed = agreedVersionOn(agreement, today);
  const holds = agreed && stateOn(agreement, agreed, today) === 'agreed';
  return openVersion(agreement) ?? (holds ? agreed : undefined);
}

/**
 * Which version of the region stands in a local coalition: in what holds there, and in what is being
 * written. A version that was written there goes on from the one before it.
 */
export function sourcesThere(
  versions: readonly ToldVersion[],
  today: PlainDate,
): { readonly holds: number | null; readonly open: number | null } {
  const agreed = agreedVersionOn(versions, today);
  const holds = agreed && stateOn(versions, agreed, today) === 'agreed' ? agreed : undefined;
  const open = versions.find(({ status }) => status !== 'agreed');
  return { holds: sourceOf(versions, holds), open: sourceOf(versions, open) };
}

function sourceOf(
  versions: readonly ToldVersion[],
  version: ToldVersion | undefined,
): number | null {
  if (version === undefined) return null;
  const until = versions.filter(({ number }) => number <= version.number);
  return until.findLast(({ takenFrom }) => takenFrom !== null)?.takenFrom ?? null;
}
