import { commonWords } from './common-words.js';
import { newPassword } from './password.contract.js';
import { normalisePassword } from './password.js';

/** How hard a password is to guess, from 0 (at once) to 4 (not in a lifetime). */
export type PasswordScore = 0 | 1 | 2 | 3 | 4;

export interface PasswordJudgement {
  readonly score: PasswordScore;
  /** Less than this is refused. */
  readonly problem: 'field.password.guessable' | undefined;
}

/** @param own words that belong to the person or the place: `ownWords(name, email)` */
export type PasswordJudge = (password: string, own?: readonly string[]) => PasswordJudgement;

/** Fewer than ten thousand million guesses is too few for a password that somebody can try at home. */
const wanted: PasswordScore = 4;

/** What is judged of a password: enough to be strong by itself, and little enough to be quick. */
const judgedLength = 40;

/**
 * Loads the judge, with its lists: the 49,000 most leaked passwords, Dutch words and names, and our own.
 * They are large, so they come when somebody chooses a password and not before. The form and the API
 * load the same one and refuse the same.
 */
export function passwordJudge(): Promise<PasswordJudge> {
  loading ??= load();
  return loading;
}

/**
 * Why somebody cannot have this password, as a code of `libs/texts`: its length first, then how easy it
 * is to guess. The one rule for every place where a password is chosen.
 */
export async function passwordProblem(
  password: string,
  own: readonly string[] = [],
): Promise<string | undefined> {
  const { error } = newPassword.safeParse(password);
  if (error !== undefined) return error.issues[0]?.message;
  return (await passwordJudge())(password, own).problem;
}

let loading: Promise<PasswordJudge> | undefined;

async function load(): Promise<PasswordJudge> {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: {
      ours: [...commonWords],
      passwords: common.dictionary['passwords-common'],
      words: dutch.dictionary.commonWords,
      girls: dutch.dictionary.girlsFirstnames,
      boys: dutch.dictionary.boysFirstnames,
      families: dutch.dictionary.lastnames,
    },
    graphs: { qwerty: common.adjacencyGraphs.qwerty },
    l33tMaxSubstitutions: 16,
  });
  return (password, own = []) => {
    const { score } = zxcvbn.check(normalisePassword(password).slice(0, judgedLength), [...own]);
    return { score, problem: score < wanted ? 'field.password.guessable' : undefined };
  };
}
