import { optionsHelp, parseConfig, type Options, type Values } from '@zorgpaden/config';
import { sentences } from './config-problems.js';
import { explain, type Circumstances } from './explain.js';
import { textsFor, type StartTexts } from './language.js';
import { say } from './say.js';

/** What a program is given once its options are known to be right. */
export interface Given<Table extends Options> {
  readonly values: Values<Table>;
  /** Words on the command line that are no option: file names. */
  readonly words: readonly string[];
  readonly texts: StartTexts;
}

/**
 * Parses the options, runs the program, and turns whatever goes wrong into one message and exit code 1.
 *
 * @param program resolves with the exit code, or `undefined` when it keeps running
 */
export async function runProgram<Table extends Options>(
  table: Table,
  program: (given: Given<Table>) => Promise<number | undefined>,
  settings: { takesWords?: boolean } = {},
): Promise<void> {
  const texts = textsFor(process.env);
  const parsed = parseConfig(table, process.argv.slice(2), process.env, settings.takesWords);
  if ('problems' in parsed) {
    fail([texts.wrong.heading, ...sentences(parsed.problems, texts).map((line) => `- ${line}`)]);
  }
  if (parsed.help) {
    say(help(table, texts));
    return;
  }
  try {
    const code = await program({ values: parsed.values, words: parsed.words, texts });
    if (code !== undefined) process.exit(code);
  } catch (error) {
    fail([explain(error, texts, circumstances(parsed.values))]);
  }
}

/** Says why and ends with code 1. */
export function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function help(table: Options, { help: texts }: StartTexts): string {
  const script = process.env['npm_lifecycle_event'] ?? 'start';
  const command = script === 'start' ? 'npm start' : `npm run ${script}`;
  return [texts.usage(command), '', texts.options, optionsHelp(table, texts.meaning)].join('\n');
}

function circumstances(values: Readonly<Record<string, unknown>>): Circumstances {
  const { data, databaseUrl } = values;
  return {
    dataDir: typeof data === 'string' ? data : '.',
    databaseUrl: typeof databaseUrl === 'string' ? databaseUrl : undefined,
  };
}
