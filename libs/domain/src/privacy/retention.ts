/** Since when a period counts, and how long it is. */
export interface KeptFor {
  readonly amount: number;
  readonly unit: 'minutes' | 'hours' | 'days' | 'years';
}

/**
 * Why it may be kept (AVG art. 6), as we read the law:
 * - `work`: the municipality's public task; for other organisations their legitimate interest;
 * - `security`: the same, and the duty to keep what is held safe (art. 32);
 * - `account-for`: the same, and the duty to be able to account for it (art. 5, second paragraph).
 */
export type Ground = 'work' | 'security' | 'account-for';

/** How long one kind of data about people is kept, and what happens then. */
export interface Retention {
  /** `null`: as long as the work that it belongs to; then it names nobody any more. */
  readonly kept: KeptFor | null;
  readonly ground: Ground;
  /**
   * - `removed`: the record goes;
   * - `emptied`: what says who it was goes, that somebody was there stays;
   * - `stays`: it holds no person but by the account that it points to.
   */
  readonly then: 'removed' | 'emptied' | 'stays';
}

/**
 * Every kind of data about people that this software holds. Nothing is kept that is not in this table:
 * a test of the API compares it with the tables of the database, and tries that a job carries it out.
 */
export const retention = {
  account: { kept: { amount: 1, unit: 'years' }, ground: 'work', then: 'emptied' },
  role: { kept: null, ground: 'account-for', then: 'stays' },
  presence: { kept: { amount: 15, unit: 'minutes' }, ground: 'work', then: 'removed' },
  session: { kept: { amount: 7, unit: 'days' }, ground: 'security', then: 'removed' },
  'known-device': { kept: { amount: 180, unit: 'days' }, ground: 'security', then: 'removed' },
  'sign-in-attempt': { kept: { amount: 24, unit: 'hours' }, ground: 'security', then: 'removed' },
  'security-event': { kept: { amount: 180, unit: 'days' }, ground: 'security', then: 'removed' },
  draft: { kept: { amount: 180, unit: 'days' }, ground: 'work', then: 'removed' },
  'repeated-request': { kept: { amount: 24, unit: 'hours' }, ground: 'work', then: 'removed' },
  link: { kept: { amount: 180, unit: 'days' }, ground: 'security', then: 'removed' },
  invitation: { kept: { amount: 30, unit: 'days' }, ground: 'work', then: 'removed' },
  'access-request': { kept: { amount: 90, unit: 'days' }, ground: 'work', then: 'removed' },
  'partner-import': { kept: { amount: 30, unit: 'days' }, ground: 'work', then: 'removed' },
  'organisation-merge': { kept: { amount: 30, unit: 'days' }, ground: 'work', then: 'removed' },
  mail: { kept: { amount: 14, unit: 'days' }, ground: 'work', then: 'removed' },
  publication: { kept: null, ground: 'account-for', then: 'stays' },
  reflection: { kept: null, ground: 'work', then: 'stays' },
  'handover-note': { kept: null, ground: 'account-for', then: 'stays' },
  attachment: { kept: { amount: 30, unit: 'days' }, ground: 'account-for', then: 'removed' },
  'contact-person': { kept: null, ground: 'work', then: 'stays' },
  agreement: { kept: null, ground: 'account-for', then: 'stays' },
  'client-data': { kept: null, ground: 'account-for', then: 'stays' },
  'trail-value': { kept: { amount: 7, unit: 'years' }, ground: 'account-for', then: 'emptied' },
} as const satisfies Readonly<Record<string, Retention>>;

export type DataKind = keyof typeof retention;
export const dataKinds = Object.keys(retention) as DataKind[];
/** A kind that goes by itself, after a period. */
export type PassingKind = {
  [Kind in DataKind]: (typeof retention)[Kind]['kept'] extends null ? never : Kind;
}[DataKind];

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A year is its longest: nothing goes too early. */
const lengths = { minutes: MINUTE, hours: HOUR, days: DAY, years: 366 * DAY } as const;

/** The period in milliseconds. */
export function keptMs(kind: PassingKind): number {
  const { amount, unit } = retention[kind].kept;
  return amount * lengths[unit];
}

/** What is from before this moment is to go. */
export function keptSince(kind: PassingKind, now: Date): Date {
  return new Date(now.getTime() - keptMs(kind));
}
