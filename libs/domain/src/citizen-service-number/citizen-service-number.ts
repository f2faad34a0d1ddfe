import { type DigitGroup, digitRuns } from './digit-groups.js';
import { phoneGroupsAt } from './phone-groups.js';

/** Where in a text it stands, as UTF-16 offsets; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The elfproef: the digits weighed 9, 8, … 2 and -1 add up to a multiple of eleven. Nine zeros pass
 * too; refusing them costs nobody anything.
 */
export function passesElfproef(nineDigits: string): boolean {
  if (!/^\d{9}$/.test(nineDigits)) return false;
  let sum = -Number(nineDigits[8]);
  for (let index = 0; index < 8; index += 1) sum += Number(nineDigits[index]) * (9 - index);
  return sum % 11 === 0;
}

/**
 * Rule 1, no client data ever: the first citizen service number in free text, or `undefined`. Which
 * digits count, in this order:
 *
 * 1. All digits of a run (groups that only spaces, dots, hyphens or brackets hold apart), when they are
 *    exactly nine. Whatever else they may look like: nine digits that pass are refused.
 * 2. In a longer run, phone numbers are set aside first (see `phoneGroupsAt`). Of what remains:
 *    a group of exactly nine digits; or groups that together are nine digits and stand on their own:
 *    no dot or hyphen ties them to more digits, and the group beside them does not go on in the same
 *    size, as it does in an account number or in `123 456 782 123`.
 *
 * Typed fields for phone numbers and register numbers are not searched: call this on free text alone.
 */
export function findCitizenServiceNumber(text: string): TextRange | undefined {
  for (const run of digitRuns(text)) {
    const found = findInRun(run);
    if (found) return found;
  }
  return undefined;
}

function findInRun(run: readonly DigitGroup[]): TextRange | undefined {
  if (lengthOf(run) <= 9) return passes(run) ? rangeOf(run) : undefined;
  let part: DigitGroup[] = [];
  for (let index = 0; index < run.length;) {
    const phone = phoneGroupsAt(run, index);
    if (phone === 0) {
      part.push(run[index] as DigitGroup);
      index += 1;
      continue;
    }
    const found = findInPart(part);
    if (found) return found;
    part = [];
    index += phone;
  }
  return findInPart(part);
}

function findInPart(part: readonly DigitGroup[]): TextRange | undefined {
  for (let from = 0; from < part.length; from += 1) {
    for (let to = from + 1, length = 0; to <= part.length && length < 9; to += 1) {
      length += part[to - 1]?.digits.length ?? 0;
      if (length !== 9) continue;
      const groups = part.slice(from, to);
      if (passes(groups) && standsAlone(part, from, to)) return rangeOf(groups);
    }
  }
  return undefined;
}

/** Whether the groups `[from, to)` are a number of their own and not a piece of a longer one. */
function standsAlone(part: readonly DigitGroup[], from: number, to: number): boolean {
  if (to - from === 1) return true;
  return !goesOn(part[from - 1], part[from], 'before') && !goesOn(part[to], part[to - 1], 'after');
}

function goesOn(
  neighbour: DigitGroup | undefined,
  edge: DigitGroup | undefined,
  side: 'before' | 'after',
): boolean {
  if (!neighbour || !edge) return false;
  const joint = side === 'before' ? neighbour.joint : edge.joint;
  return joint === 'tight' || neighbour.digits.length === edge.digits.length;
}

function lengthOf(groups: readonly DigitGroup[]): number {
  return groups.reduce((sum, { digits }) => sum + digits.length, 0);
}

function passes(groups: readonly DigitGroup[]): boolean {
  return passesElfproef(groups.map(({ digits }) => digits).join(''));
}

function rangeOf(groups: readonly DigitGroup[]): TextRange {
  return { start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 };
}
