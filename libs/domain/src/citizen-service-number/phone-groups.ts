import { isServiceNumber, isSubscriberNumber } from '../phone-numbers/numbering-plan.js';
import type { DigitGroup } from './digit-groups.js';

/** The shortest number with another country's code that people write: `+32 53 12 34 56`. */
const shortestForeign = 10;
/** North America (+1) and Russia (+7) have ten digits behind a code of one. */
const lengthBehindOne = 11;
const longestInternational = 15;

/**
 * How many groups from `index` on are together one phone number, or 0. What is a phone number:
 *
 * - `+31` or `0031`, an optional `(0)`, and nine digits that the Dutch numbering plan gives out;
 * - ten digits beginning with 0 that the plan gives out, whose first group is more than that 0;
 * - `0800` and `0900` numbers;
 * - a plus sign and another country's code, up to the first group that makes ten digits (eleven for the
 *   codes 1 and 7).
 *
 * Nine digits in one group, with no country code before them, are never a phone number or the begin of
 * one: the guard cannot know.
 */
export function phoneGroupsAt(run: readonly DigitGroup[], index: number): number {
  const first = run[index];
  if (!first || first.digits.length === 9) return 0;
  if (first.afterPlus) {
    return first.digits.startsWith('31')
      ? internationalDutch(run, index, '31')
      : foreign(run, index);
  }
  if (first.digits.startsWith('0031')) return internationalDutch(run, index, '0031');
  if (first.digits.startsWith('0') && (first.digits.length > 1 || first.inBrackets)) {
    return taken(run, index, (digits) =>
      digits.length === 8 || digits.length === 11
        ? isServiceNumber(digits)
        : isSubscriberNumber(digits),
    );
  }
  return 0;
}

function internationalDutch(run: readonly DigitGroup[], index: number, prefix: string): number {
  return taken(run, index, (digits) => {
    const rest = digits.slice(prefix.length);
    return isSubscriberNumber(rest.startsWith('0') ? rest : `0${rest}`);
  });
}

function foreign(run: readonly DigitGroup[], index: number): number {
  const code = run[index]?.digits ?? '';
  if (!/^[17]/.test(code)) {
    // No other country's code has one digit.
    if (code.length === 1) return 0;
    return taken(run, index, (digits) => digits.length >= shortestForeign);
  }
  if (code.length > 1 && code.length < 4) return 0;
  return taken(run, index, (digits) => digits.length === lengthBehindOne);
}

/** The fewest groups from `index` whose digits together pass, or 0. */
function taken(
  run: readonly DigitGroup[],
  index: number,
  passes: (digits: string) => boolean,
): number {
  let digits = '';
  for (let count = 1; index + count <= run.length; count += 1) {
    digits += run[index + count - 1]?.digits ?? '';
    if (digits.length > longestInternational) return 0;
    if (passes(digits)) return count;
  }
  return 0;
}
