/** A group of digits as somebody typed it, with what stands between it and the next. */
export interface DigitGroup {
  readonly digits: string;
  /** Where the group stands in the text, as UTF-16 offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** A plus sign stands right before it, as in `+31`. */
  readonly afterPlus: boolean;
  /** It stands in brackets of its own, as in `(0)`. */
  readonly inBrackets: boolean;
  /** What joins it to the next group of its run: dots and hyphens are tight, spaces and brackets loose. */
  joint: 'tight' | 'loose' | 'none';
}

/** More than this between two groups, and they are two numbers; spaces in a row count as one. */
const longestJoint = 4;

const tightJoint = /^[.\-\u2010-\u2015\u2212\u00b7\u2024\u2043\ufe63\uff0d\uff0e]$/u;
const looseJoint = /^[\p{Zs}\t()]$/u;
const space = /^[\p{Zs}\t]$/u;
/** Marks that stand on a digit and characters that take no room: read as if they were not there. */
const invisible = /^[\p{M}\p{Cf}]$/u;
const decimalDigit = /^\p{Nd}$/u;

/**
 * The runs of digit groups in a text: groups that only spaces, dots, hyphens and brackets hold apart.
 * Every script's digits count, and so do full-width, superscript and circled ones; zero-width
 * characters and soft hyphens count for nothing; every kind of space is a space.
 */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  let digits = '';
  let start = 0;
  let end = 0;
  let between = '';
  let before = '';

  const closeGroup = (next: string) => {
    if (digits === '') return;
    run.push({
      digits,
      start,
      end,
      afterPlus: before.endsWith('+'),
      inBrackets: before.endsWith('(') && next === ')',
      joint: 'none',
    });
    digits = '';
    between = '';
  };
  const closeRun = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };

  let offset = 0;
  for (const character of text) {
    const digit = digitOf(character);
    if (digit !== undefined) {
      if (digits === '') {
        start = offset;
        before = between;
        const last = run.at(-1);
        if (last) last.joint = jointOf(between);
      }
      digits += digit;
      end = offset + character.length;
    } else if (!invisible.test(character)) {
      closeGroup(character);
      if (!(space.test(character) && space.test(between.slice(-1)))) between += character;
      const joins = tightJoint.test(character) || looseJoint.test(character);
      if (!joins || between.length > longestJoint) closeRun();
      if (between.length > 16) between = between.slice(-8);
    }
    offset += character.length;
  }
  closeGroup('');
  closeRun();
  return runs;
}

function jointOf(between: string): 'tight' | 'loose' {
  return [...between].every((character) => tightJoint.test(character)) ? 'tight' : 'loose';
}

/** `0` to `9` when the character stands for one, else `undefined`. */
function digitOf(character: string): string | undefined {
  if (character >= '0' && character <= '9') return character;
  if (character < '\u0080') return undefined;
  const plain = character.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  if (!decimalDigit.test(plain)) return undefined;
  // Unicode keeps the ten digits of a script together, in order, with no digit right before the zero.
  const code = plain.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
