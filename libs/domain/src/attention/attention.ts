import { answerToldDays } from '../merge-proposals/index.js';
import { addDays, addMonths, type PlainDate } from '../shared/index.js';

/**
 * What can ask for somebody's attention, in the order in which it stands when nothing is late:
 * what others wait for comes before what one only has to think of.
 */
export const attentionKinds = [
  'consent-asked',
  'consent-waiting',
  'agreement-received',
  'agreement-offered',
  'membership-asked',
  'merge-proposed',
  'reflection-to-hold',
  'reflection-to-close',
  'follow-up',
  'action',
  'reflection-coming',
  'agreement-review',
  'agreement-ends',
  'conference-unorganised',
  'reflection-missing',
  'merge-answered',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** What comes within so many days is told. */
export const attentionDays: Readonly<Record<AttentionKind, number>> = {
  'consent-asked': 0,
  'consent-waiting': 0,
  'agreement-received': 0,
  'agreement-offered': 0,
  'membership-asked': 0,
  'merge-proposed': 0,
  'reflection-to-hold': 0,
  'reflection-to-close': 0,
  'follow-up': 30,
  action: 30,
  'reflection-coming': 30,
  'agreement-review': 90,
  'agreement-ends': 90,
  'conference-unorganised': 0,
  'reflection-missing': 90,
  'merge-answered': 0,
};

/**
 * Who is asked to consent has two weeks before it is late, whom the region asks something a month, and as
 * long a case conference is without the partner that called it together, and the administrator whom a
 * coalition asks; what somebody is only told is never late. A reflection is closed when whoever was missed
 * can be heard no more, eight weeks later (rule 7). All else is late after its day.
 */
const graceDays: Readonly<Partial<Record<AttentionKind, number>>> = {
  'consent-asked': 14,
  'consent-waiting': 14,
  'agreement-received': 30,
  'agreement-offered': 30,
  'membership-asked': 30,
  'conference-unorganised': 30,
  'merge-proposed': 30,
  'merge-answered': answerToldDays,
  'reflection-to-close': 56,
};

/** A reflection with all partners is counted for so many months (rule 7). */
export const reflectionMonths = 12;

export interface Attention {
  readonly kind: AttentionKind;
  /** The day on which it is due, or since which others wait. */
  readonly on: PlainDate;
}

/** The last day that is looked ahead to, for something of this kind. */
export function horizonOf(kind: AttentionKind, today: PlainDate): PlainDate {
  return addDays(today, attentionDays[kind]);
}

/** The day on which a coalition that reflected on this day has to have done so again. */
export function nextReflectionBy(lastHeld: PlainDate): PlainDate {
  return addMonths(lastHeld, reflectionMonths);
}

/** Its day is over, and what is allowed after it; the last day itself is still in time. */
export function isLate({ kind, on }: Attention, today: PlainDate): boolean {
  return addDays(on, graceDays[kind] ?? 0) < today;
}

/**
 * What is late first, the longest late in front; then by what it is; then by its day. The order is total
 * for things with different keys.
 */
export function inOrder<Thing extends Attention & { readonly key: string }>(
  things: readonly Thing[],
  today: PlainDate,
): Thing[] {
  return [...things].sort(
    (one, other) =>
      Number(isLate(other, today)) - Number(isLate(one, today)) ||
      (isLate(one, today) ? compare(one.on, other.on) : 0) ||
      attentionKinds.indexOf(one.kind) - attentionKinds.indexOf(other.kind) ||
      compare(one.on, other.on) ||
      compare(one.key, other.key),
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
