import type { PartnerTypeSlug } from '../organisations/index.js';
import { coreName, ownName } from './core-name.js';
import { type Letters, lettersOf, likeness } from './letters.js';

/** What an organisation is compared by. Numbers, phone and domains stand as they are registered. */
export interface Comparable {
  /** Every name that it has or had. */
  readonly names: readonly string[];
  readonly partnerType: PartnerTypeSlug | null;
  readonly place: string;
  /** KvK, AGB, OIN and RSIN, each with its kind: `kvk 12345678`. */
  readonly numbers: readonly string[];
  readonly phone: string;
  readonly webDomains: readonly string[];
}

export const doubleReasons = ['number', 'name', 'like-name', 'web-domain', 'phone'] as const;
export type DoubleReason = (typeof doubleReasons)[number];

/** What is compared, made ready once. */
export interface Prepared extends Comparable {
  readonly cores: readonly string[];
  /** Empty when nobody says where it is. */
  readonly placeCore: string;
  /** Of the whole names, and of what sets them apart among their kind. */
  readonly letters: readonly Letters[];
  readonly ownLetters: readonly Letters[];
}

export function prepared(one: Comparable): Prepared {
  const cores = [...new Set(one.names.map(coreName))];
  const own = [...new Set(one.names.map(ownName))];
  return {
    ...one,
    ...{ cores, placeCore: coreName(one.place) },
    ...{ letters: cores.map(lettersOf), ownLetters: own.map(lettersOf) },
  };
}

/** From here on two names of a kind are alike enough to ask. */
export const LIKE = 0.6;
/** Of another kind, or in another place, they have to be more alike, as a whole. */
export const LIKE_ELSEWHERE = 0.8;

/** Why two organisations may be one, the strongest reason first; none when there is none. */
export function reasonsOf(one: Prepared, other: Prepared): DoubleReason[] {
  const reasons: DoubleReason[] = [];
  if (one.numbers.some((number) => other.numbers.includes(number))) reasons.push('number');
  if (one.cores.some((core) => other.cores.includes(core))) reasons.push('name');
  else if (isLike(one, other)) reasons.push('like-name');
  if (one.webDomains.some((domain) => other.webDomains.includes(domain)))
    reasons.push('web-domain');
  if (one.phone !== '' && one.phone === other.phone) reasons.push('phone');
  return reasons;
}

/**
 * Whether that leaves no doubt: the same name, with something else that is the same and nothing that
 * differs. One number alone does: a KvK number can stand for several places, which have other names.
 */
export function isSure(one: Prepared, other: Prepared, reasons: readonly DoubleReason[]): boolean {
  if (!reasons.includes('name')) return false;
  if (!mayBeOne(one, other) || contradicts(one, other)) return false;
  const place = one.placeCore !== '' && one.placeCore === other.placeCore;
  return place || reasons.length > 1;
}

/** Two numbers of one kind that differ. */
function contradicts(one: Comparable, other: Comparable): boolean {
  return one.numbers.some((number) => {
    const [kind = ''] = number.split(' ');
    const theirs = other.numbers.filter((theirs) => theirs.startsWith(`${kind} `));
    return theirs.length > 0 && !theirs.includes(number);
  });
}

/** Kind and place say nothing against it. */
export function mayBeOne(one: Prepared, other: Prepared): boolean {
  const kinds = one.partnerType === null || other.partnerType === null;
  const places = one.placeCore === '' || other.placeCore === '';
  return (
    (kinds || one.partnerType === other.partnerType) &&
    (places || one.placeCore === other.placeCore)
  );
}

function isLike(one: Prepared, other: Prepared): boolean {
  return mayBeOne(one, other)
    ? mostLike(one.ownLetters, other.ownLetters) >= LIKE
    : mostLike(one.letters, other.letters) >= LIKE_ELSEWHERE;
}

function mostLike(one: readonly Letters[], other: readonly Letters[]): number {
  return Math.max(0, ...one.flatMap((a) => other.map((b) => likeness(a, b))));
}
