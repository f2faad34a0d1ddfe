import type { DemonstrationCoalition } from '../demonstration-content.js';

/** What the region brings to a local coalition, and what that one makes of it, so many days ago. */
export interface DemonstrationProposal {
  /** The key of the local coalition. */
  readonly member: string;
  readonly daysAgo: number;
  /** When all parties there consented. */
  readonly agreedDaysAgo: number;
  /** When it took over the next text of the region; nobody there consented to that yet. */
  readonly takenDaysAgo?: number;
}

/** By the key of the region's agreement: it had one text when it was proposed, and has another one now. */
export const regionalProposals: Readonly<
  Record<DemonstrationCoalition['key'], Readonly<Record<string, readonly DemonstrationProposal[]>>>
> = {
  morgenster: {
    interpreters: [
      { member: 'molenwiek', daysAgo: 620, agreedDaysAgo: 580, takenDaysAgo: 20 },
      { member: 'essenhof', daysAgo: 620, agreedDaysAgo: 540 },
    ],
  },
};
