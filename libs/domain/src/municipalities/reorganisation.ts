import type { PlainDate } from '../shared/index.js';

/** What a herindeling did to one municipality; one that was split has several of these. */
export interface Succession {
  readonly oldCode: string;
  readonly newCode: string;
  /** The first day of the successor. */
  readonly on: PlainDate;
}

/** What a code means on a day. */
export type MunicipalityOutcome =
  | { readonly kind: 'current'; readonly code: string }
  /** It closed: its successors on that day, by code, and when it closed itself. */
  | { readonly kind: 'succeeded'; readonly codes: readonly string[]; readonly on: PlainDate };

/**
 * The municipality that a code leads to on a day, over as many reorganisations as there were. A
 * municipality that was split leads to several; one that goes on under its own code beside a successor
 * is among them.
 */
export function municipalityOn(
  code: string,
  successions: readonly Succession[],
  today: PlainDate,
): MunicipalityOutcome {
  const first = successionsOf(code, successions, today);
  const [earliest] = first;
  if (!earliest) return { kind: 'current', code };
  const found = new Set<string>();
  follow(code, successions, today, new Set(), found);
  return { kind: 'succeeded', codes: [...found].sort(), on: earliest.on };
}

function follow(
  code: string,
  successions: readonly Succession[],
  today: PlainDate,
  passed: ReadonlySet<string>,
  found: Set<string>,
): void {
  const next = successionsOf(code, successions, today);
  if (next.length === 0) {
    found.add(code);
    return;
  }
  for (const { newCode } of next) {
    // A code that leads back to itself would never end: it counts as where the way stops.
    if (newCode === code || passed.has(newCode)) found.add(newCode);
    else follow(newCode, successions, today, new Set([...passed, code]), found);
  }
}

function successionsOf(
  code: string,
  successions: readonly Succession[],
  today: PlainDate,
): readonly Succession[] {
  return successions
    .filter(({ oldCode, newCode, on }) => oldCode === code && newCode !== code && on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** An area after reorganisations: where it is now, and which codes were carried over. */
export interface CarriedOver {
  readonly codes: readonly string[];
  /** Codes that closed: what lay in them wants verification. Empty: nothing changed. */
  readonly closed: readonly string[];
}

/** Rule 3: coalitions and routes of a closed municipality go to its successors; nothing disappears. */
export function carryOver(
  codes: readonly string[],
  successions: readonly Succession[],
  today: PlainDate,
): CarriedOver {
  const now = new Set<string>();
  const closed: string[] = [];
  for (const code of codes) {
    const outcome = municipalityOn(code, successions, today);
    if (outcome.kind === 'current') now.add(code);
    else {
      closed.push(code);
      for (const successor of outcome.codes) now.add(successor);
    }
  }
  return { codes: [...now], closed };
}
