import type { Option, Options } from './option.js';

/** What each option does, by its name, in one language. */
export type Descriptions = Readonly<Record<string, string>>;

export interface TableHeads {
  readonly option: string;
  readonly environment: string;
  readonly default: string;
  readonly meaning: string;
}

/** The options as a Markdown table, for the README. */
export function optionsTable(
  table: Options,
  descriptions: Descriptions,
  heads: TableHeads,
): string {
  const rows = Object.entries(table).map(([name, option]) => [
    code(option.flag && `--${option.flag}`),
    code(option.env),
    code(option.shownDefault),
    descriptions[name] ?? '',
  ]);
  const all = [
    [heads.option, heads.environment, heads.default, heads.meaning],
    ['---', '---', '---', '---'],
    ...rows,
  ];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The options as lines for the terminal, for `--help`. */
export function optionsHelp(table: Options, descriptions: Descriptions): string {
  const names = Object.values(table).map(namesOf);
  const width = Math.max(...names.map(({ length }) => length));
  return Object.keys(table)
    .map((key, index) => `  ${(names[index] ?? '').padEnd(width)}  ${descriptions[key] ?? ''}`)
    .join('\n');
}

function namesOf({ flag, env, shownDefault }: Option<unknown>): string {
  const names = [flag && `--${flag}`, env].filter((name) => name !== undefined).join(', ');
  return shownDefault === undefined ? names : `${names} (${shownDefault})`;
}

function code(text: string | undefined): string {
  return text === undefined ? '' : `\`${text}\``;
}
