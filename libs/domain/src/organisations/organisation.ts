import { contains, type PlainDate } from '../shared/index.js';
import type { PartnerTypeSlug } from './partner-type.js';

/** An organisation is registered once, nation-wide; its part in a coalition is a partnership. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly partnerType: PartnerTypeSlug;
}

/** What an organisation is called and what kind of partner it is. */
export interface OrganisationName {
  readonly name: string;
  readonly partnerType: PartnerTypeSlug;
}

/** A name that it had before. `from: null`: nobody told since when. */
export interface FormerName extends OrganisationName {
  readonly from: PlainDate | null;
  /** The first day of the next name. */
  readonly to: PlainDate;
}

/** What an organisation is called, and what it was called: one name for each day there ever was. */
export interface NameHistory {
  readonly current: OrganisationName;
  /** The oldest first. They follow each other without a gap, and the current one follows the last. */
  readonly former: readonly FormerName[];
}

/** What an organisation was called on the peildatum (rule 2). */
export function nameOn({ current, former }: NameHistory, peildatum: PlainDate): OrganisationName {
  const found = former.find(({ from, to }) => contains({ from: from ?? '', to }, peildatum));
  return found ? { name: found.name, partnerType: found.partnerType } : current;
}

/** The first day of the current name; `null` when it never had another. */
export function namedSince({ former }: NameHistory): PlainDate | null {
  return former.at(-1)?.to ?? null;
}

/** Why an organisation cannot be called so from that day on: the code of a sentence, or `null`. */
export function renameProblem(
  history: NameHistory,
  next: OrganisationName,
  from: PlainDate,
  today: PlainDate,
): 'organisation.name.same' | 'organisation.name.not-after' | 'organisation.name.later' | null {
  if (isSame(history.current, next)) return 'organisation.name.same';
  const since = namedSince(history);
  if (since !== null && from <= since) return 'organisation.name.not-after';
  // What it is called now is what people look for today.
  return from > today ? 'organisation.name.later' : null;
}

/** The names after a change of name: what it was called before that day stays as it was (rule 2). */
export function renamed(
  history: NameHistory,
  next: OrganisationName,
  from: PlainDate,
): NameHistory {
  const { current, former } = history;
  return {
    current: next,
    former: [...former, { ...current, from: namedSince(history), to: from }],
  };
}

function isSame(one: OrganisationName, other: OrganisationName): boolean {
  return one.name === other.name && one.partnerType === other.partnerType;
}
