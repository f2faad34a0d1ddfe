import type { FieldProblem } from '../shared/index.js';
import { type SuspectSign, suspicionCode, suspicionsIn } from './suspicion.js';

/** A text that somebody typed, and where it stands in what they sent. */
export interface TypedText {
  /** JSON pointer, `/channels/0/note`. */
  readonly pointer: string;
  readonly text: string;
  /** What it is judged by, when that is not everything. */
  readonly signs?: readonly SuspectSign[];
}

/** *Dit is geen BSN, het is …*: who typed it says of one text that it is not what it looks like, and why. */
export interface Overrule {
  readonly pointer: string;
  readonly sign: SuspectSign;
  readonly reason: string;
}

/** What stands against texts, and what was overruled. */
export interface Judgement {
  readonly problems: readonly FieldProblem[];
  /** Of the overrules given those that let something through. */
  readonly overruled: readonly Overrule[];
}

/** Rule 1 for texts: what looks like data of a client is refused, unless somebody says that it is none. */
export function judgeTexts(texts: readonly TypedText[], overrules: readonly Overrule[]): Judgement {
  const problems: FieldProblem[] = [];
  const overruled: Overrule[] = [];
  for (const { pointer, text, signs } of texts) {
    for (const { sign } of suspicionsIn(text)) {
      if (signs && !signs.includes(sign)) continue;
      const given = overrules.find((one) => one.pointer === pointer && one.sign === sign);
      if (given) overruled.push(given);
      else problems.push({ pointer, code: suspicionCode(sign) });
    }
  }
  return { problems, overruled };
}
