import { carryOver, type Succession } from '../municipalities/index.js';
import { contains, type Dated, DomainError, overlaps, type PlainDate } from '../shared/index.js';

/** A municipality that closes, and the one or the ones that it goes up into. */
export interface Closing {
  readonly code: string;
  readonly successors: readonly string[];
}

/** Where a coalition of a municipality that is split goes: some of its successors, at least one. */
export interface Choice {
  readonly coalitionId: string;
  readonly code: string;
  readonly successors: readonly string[];
}

/** Municipalities that close on one day, and what an administrator chose for their coalitions. */
export interface Reorganisation {
  /** The first day of the successors. */
  readonly on: PlainDate;
  readonly closings: readonly Closing[];
  readonly choices: readonly Choice[];
}

/** A municipality that something covers, from a day to a day. */
export interface Covered extends Dated {
  readonly code: string;
}

/** How municipalities go over for one coalition: where one is split, as was chosen for it. */
export function successionsFor(
  { on, closings, choices }: Reorganisation,
  coalitionId: string,
): Succession[] {
  return closings.flatMap(({ code, successors }) => {
    const chosen = choices.find((one) => one.coalitionId === coalitionId && one.code === code);
    return (chosen?.successors ?? successors).map((newCode) => ({ oldCode: code, newCode, on }));
  });
}

/** Codes after the reorganisation, of something without a past of its own: a route, say. */
export function carryCodes(
  codes: readonly string[],
  successions: readonly Succession[],
  on: PlainDate,
): readonly string[] {
  const carried = carryOver(codes, successions, on);
  // What was not touched stays as it is, in the order in which people gave it.
  return carried.closed.length === 0 ? codes : carried.codes;
}

/**
 * What a coalition covers after the reorganisation. Until its day nothing changes: what closes ends on
 * it, and the successors begin, as far as they are not covered already (rules 2 and 3).
 */
export function carryCoverage(
  covered: readonly Covered[],
  successions: readonly Succession[],
): Covered[] {
  return successions.reduce<Covered[]>(
    (known, succession) => {
      const begun = begins(known, covered, succession);
      return begun.reduce(withPeriod, known);
    },
    covered.flatMap((one) => ended(one, successions)),
  );
}

/** The part of a period that lies before its municipality closes; none when no day does. */
function ended(one: Covered, successions: readonly Succession[]): Covered[] {
  const closing = successions.find(({ oldCode }) => oldCode === one.code);
  if (!closing) return [one];
  const { from, to } = one.period;
  if (to !== null && to <= closing.on) return [one];
  return from < closing.on ? [{ ...one, period: { from, to: closing.on } }] : [];
}

function begins(
  known: readonly Covered[],
  covered: readonly Covered[],
  { oldCode, newCode, on }: Succession,
): Covered[] {
  return covered.flatMap(({ code, period }) => {
    const goesOver = code === oldCode && (period.to === null || period.to > on);
    if (!goesOver) return [];
    const from = period.from < on ? on : period.from;
    const isCovered = known.some(
      (other) => other.code === newCode && contains(other.period, from) && other.period.to === null,
    );
    return isCovered ? [] : [{ code: newCode, period: { from, to: period.to } }];
  });
}

/** Adds a period; one of the same municipality that shares a day with it becomes one with it. */
function withPeriod(known: Covered[], added: Covered): Covered[] {
  const touching = known.filter(
    ({ code, period }) => code === added.code && overlaps(period, added.period),
  );
  if (touching.length === 0) return [...known, added];
  const all = [...touching, added].map(({ period }) => period);
  const from = all.map((one) => one.from).sort()[0] ?? added.period.from;
  const ends = all.map((one) => one.to);
  const to = ends.includes(null) ? null : (ends.map(String).sort().at(-1) ?? null);
  return [
    ...known.filter((one) => !touching.includes(one)),
    { code: added.code, period: { from, to } },
  ];
}

/** The municipalities that exist, and those that open. */
export interface KnownMunicipalities {
  /** Of today. */
  readonly open: ReadonlySet<string>;
  /** Every code that ever was in use. */
  readonly used: ReadonlySet<string>;
}

/**
 * Refuses what cannot be: a successor that is not there, one that closes itself, a new code that was in
 * use before.
 *
 * @throws DomainError `request.invalid` with the fields
 */
export function refuseImpossible(
  closings: readonly Closing[],
  opened: readonly { readonly code: string }[],
  { open, used }: KnownMunicipalities,
): void {
  const closing = new Set(closings.map(({ code }) => code));
  const opening = new Set(opened.map(({ code }) => code));
  const fields = closings.flatMap(({ code, successors }, index) => [
    ...(open.has(code) ? [] : [field(`/closings/${index}/code`, 'field.municipality.unknown')]),
    ...successors.flatMap((successor, at) => {
      const pointer = `/closings/${index}/successors/${at}`;
      if (closing.has(successor)) return [field(pointer, 'reorganisation.successor-closes')];
      const isThere = open.has(successor) || opening.has(successor);
      return isThere ? [] : [field(pointer, 'field.municipality.unknown')];
    }),
  ]);
  const succeeding = new Set(closings.flatMap(({ successors }) => successors));
  opened.forEach(({ code }, index) => {
    if (used.has(code)) fields.push(field(`/opened/${index}/code`, 'reorganisation.code-in-use'));
    else if (!succeeding.has(code)) {
      fields.push(field(`/opened/${index}/code`, 'reorganisation.succeeds-nobody'));
    }
  });
  if (fields.length > 0) throw new DomainError('request.invalid', {}, fields);
}

function field(pointer: string, code: string) {
  return { pointer, code };
}
