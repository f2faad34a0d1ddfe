import { parseArgs } from 'node:util';
import type { Option, Options, ValueProblem, Values } from './option.js';

/** Something that was set wrongly. The launcher has a sentence for each. */
export type ConfigProblem =
  /** A value that cannot be used; `name` is what was written: `--port` or `PORT`. */
  | { readonly code: ValueProblem; readonly name: string; readonly value: string }
  | { readonly code: 'unknown-flag'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'value-missing' | 'takes-no-value'; readonly name: string }
  | { readonly code: 'unexpected-word'; readonly name: string }
  /** `name` says nothing without `needs`. */
  | { readonly code: 'alone'; readonly name: string; readonly needs: string };

export type Parsed<Table extends Options> =
  | { readonly values: Values<Table>; readonly words: readonly string[]; readonly help: boolean }
  | { readonly problems: readonly ConfigProblem[] };

/**
 * Reads a table of options from the command line and the environment; the command line wins.
 * Everything that is wrong is told at once.
 *
 * @param takesWords whether words without a dash, such as file names, are welcome
 */
export function parseConfig<Table extends Options>(
  table: Table,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  takesWords = false,
): Parsed<Table> {
  const line = readLine(table, argv);
  const problems = [...line.problems];
  if (!takesWords) {
    problems.push(...line.words.map((name) => ({ code: 'unexpected-word' as const, name })));
  }
  const values: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(table)) {
    const given = line.given.get(option) ?? fromEnvironment(option, env);
    if (given === undefined) {
      values[key] = option.fallback;
      continue;
    }
    const reading = option.read(given.text);
    if ('wrong' in reading) {
      problems.push({ code: reading.wrong, name: given.name, value: given.text });
    } else {
      values[key] = reading.value;
    }
  }
  for (const [option, needed, name, needs] of TOGETHER) {
    if (values[option] === undefined || values[needed] !== undefined) continue;
    const known = problems.some((problem) => problem.name === needs);
    if (!known) problems.push({ code: 'alone', name, needs });
  }
  return problems.length > 0
    ? { problems }
    : { values: values as Values<Table>, words: line.words, help: line.help };
}

/** What says nothing without something else. */
const TOGETHER = [
  ['databaseOwnerUrl', 'databaseUrl', 'DATABASE_OWNER_URL', 'DATABASE_URL'],
  ['smtpUrl', 'mailFrom', 'SMTP_URL', 'MAIL_FROM'],
] as const;

interface Given {
  readonly name: string;
  readonly text: string;
}

/** A variable that is set to nothing is not set. */
function fromEnvironment(
  { env: name }: Option<unknown>,
  env: NodeJS.ProcessEnv,
): Given | undefined {
  const text = name === undefined ? undefined : env[name]?.trim();
  return name === undefined || text === undefined || text === '' ? undefined : { name, text };
}

function readLine(table: Options, argv: readonly string[]) {
  const byFlag = new Map<string, Option<unknown>>();
  for (const option of Object.values(table)) {
    if (option.flag !== undefined) byFlag.set(option.flag, option);
  }
  const given = new Map<Option<unknown>, Given>();
  const words: string[] = [];
  const problems: ConfigProblem[] = [];
  let help = false;
  for (const token of tokensOf(byFlag, argv)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName;
    const option = byFlag.get(token.name);
    if (token.name === 'help' || name === '-h') {
      help = true;
    } else if (option === undefined) {
      const known = [...byFlag.keys()].map((flag) => `--${flag}`);
      problems.push({ code: 'unknown-flag', name, known });
    } else if (option.isSwitch) {
      if (token.value === undefined) given.set(option, { name, text: 'true' });
      else problems.push({ code: 'takes-no-value', name });
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      problems.push({ code: 'value-missing', name });
    } else {
      given.set(option, { name, text: token.value });
    }
  }
  return { given, words, problems, help };
}

function tokensOf(byFlag: ReadonlyMap<string, Option<unknown>>, argv: readonly string[]) {
  const options = Object.fromEntries(
    [...byFlag].map(([flag, { isSwitch }]) => [
      flag,
      { type: isSwitch ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({
    args: [...argv],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}
