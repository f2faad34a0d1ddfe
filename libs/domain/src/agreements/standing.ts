import { addDays, contains, type PlainDate } from '../shared/index.js';
import { type AgreementVersion, openVersion, type Party } from './agreement.js';

export const agreementStates = ['draft', 'proposed', 'agreed', 'ended', 'superseded'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How long before a date the coalition is told that it comes. */
export const noticeDays = 90;
export const attentions = ['expired', 'expires', 'review'] as const;
export type Attention = (typeof attentions)[number];

/** A version as far as it matters when it holds: also without its text. */
export interface Dateable extends Pick<AgreementVersion, 'number' | 'agreedOn' | 'endedOn'> {
  readonly content: Pick<AgreementVersion['content'], 'validity'>;
}

/** The state of one version on a day from the one on which it was agreed; `null` before that. */
export function stateOn(
  agreement: readonly Dateable[],
  version: Dateable,
  peildatum: PlainDate,
): 'agreed' | 'ended' | 'superseded' | null {
  const { agreedOn, endedOn, content, number } = version;
  if (agreedOn === null || peildatum < agreedOn) return null;
  const next = agreement.find((one) => one.number > number && one.agreedOn !== null);
  if (endedOn !== null && endedOn <= peildatum) {
    return next?.agreedOn === endedOn ? 'superseded' : 'ended';
  }
  const { to } = content.validity;
  return to !== null && to <= peildatum ? 'ended' : 'agreed';
}

/**
 * The version that one sees on the peildatum: the last that was agreed by then. Drafts and proposals are
 * work of today; the past knows what was agreed.
 */
export function agreedVersionOn<Version extends Dateable>(
  agreement: readonly Version[],
  peildatum: PlainDate,
): Version | undefined {
  return agreement
    .filter((version) => version.agreedOn !== null && version.agreedOn <= peildatum)
    .at(-1);
}

/** The parties of a version on the peildatum; of one that is not agreed yet all of them. */
export function partiesOn({ parties }: AgreementVersion, peildatum: PlainDate): Party[] {
  return parties.filter(
    ({ joinedOn, leftOn }) =>
      joinedOn === null || contains({ from: joinedOn, to: leftOn }, peildatum),
  );
}

/**
 * What the agreement is as a whole today: what holds goes before what is being written.
 *
 * @param among the versions that it is asked of, when these are not all: those of one party, say
 */
export function standing<Version extends Dateable & Pick<AgreementVersion, 'status'>>(
  agreement: readonly Version[],
  today: PlainDate,
  among: readonly Version[] = agreement,
): AgreementState {
  const agreed = agreedVersionOn(among, today);
  const state = agreed && stateOn(agreement, agreed, today);
  if (state === 'agreed') return state;
  const open = openVersion(among);
  if (open) return open.status;
  return state ?? 'draft';
}

/** What about a version that holds wants attention: its end, or else its review. */
export function attentionOn(
  { content: { validity, reviewOn } }: Pick<AgreementVersion, 'content'>,
  today: PlainDate,
): Attention | null {
  const soon = addDays(today, noticeDays);
  if (validity.to !== null && validity.to <= today) return 'expired';
  if (validity.to !== null && validity.to <= soon) return 'expires';
  return reviewOn !== null && reviewOn <= soon ? 'review' : null;
}
