import { type Json, normaliseName, sameJson } from '../shared/index.js';
import type { Row } from './row-change.js';
import { list, text } from './stored-values.js';

/** What is taken from the other one where the kept one has nothing. */
export const filledIn = [
  ...['kvk', 'agb', 'oin', 'rsin', 'visiting_address', 'postal_address'],
  ...['phone', 'email', 'website'],
] as const;
export type FilledIn = (typeof filledIn)[number];
const lists: readonly string[] = ['other_names', 'web_domains'];

/**
 * The kept organisation after the merge: what the other was called becomes another name, and what only
 * the other knew is taken over. Where both say something, what the kept one says stays.
 *
 * @param formerNames what they were called before
 */
export function oneOrganisation(
  kept: Row,
  merged: Row,
  formerNames: { readonly kept: readonly string[]; readonly merged: readonly string[] },
): Row {
  const mine = text(kept, 'name');
  const own = list(kept, 'other_names').map(String);
  const theirs = [merged['name'] ?? '', ...list(merged, 'other_names'), ...formerNames.merged];
  const other_names = [...own, ...unknown(theirs.map(String), [mine, ...formerNames.kept, ...own])];
  return {
    ...kept,
    ...Object.fromEntries(
      filledIn
        .filter((field) => isNothing(kept[field]))
        .map((field) => [field, merged[field] ?? null]),
    ),
    other_names,
    web_domains: [...new Set([...list(kept, 'web_domains'), ...list(merged, 'web_domains')])],
    search_text: searchText([mine, ...formerNames.kept, ...other_names]),
    version: Number(kept['version'] ?? 0) + 1,
  };
}

/** The fields of which both say something, and not the same. */
export function differing(kept: Row, merged: Row): FilledIn[] {
  return filledIn.filter(
    (field) =>
      !isNothing(kept[field]) &&
      !isNothing(merged[field]) &&
      !sameJson(kept[field] ?? null, merged[field] ?? null),
  );
}

/**
 * The kept organisation when the merge is undone: what the merge changed goes back, unless somebody
 * changed it since. Of names and domains only those go that came with the merge.
 */
export function twoOrganisations(
  now: Row,
  before: Row,
  after: Row,
  formerNames: readonly string[],
) {
  const back = Object.keys(after).map((column): [string, Json] => {
    const current = now[column] ?? null;
    if (lists.includes(column)) return [column, withoutWhatCame(now, before, after, column)];
    return [column, sameJson(current, after[column] ?? null) ? (before[column] ?? null) : current];
  });
  const row: Row = { ...now, ...Object.fromEntries(back) };
  const names = [text(row, 'name'), ...formerNames, ...list(row, 'other_names').map(String)];
  return { ...row, search_text: searchText(names), version: Number(now['version'] ?? 0) + 1 };
}

function withoutWhatCame(now: Row, before: Row, after: Row, column: string): Json[] {
  if (sameJson(list(now, column), list(after, column))) return list(before, column);
  const came = list(after, column).filter((one) => !list(before, column).includes(one));
  return list(now, column).filter((one) => !came.includes(one));
}

/** Those that are not known yet, each once, as people compare names. */
function unknown(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map(normaliseName));
  return names.filter((name) => {
    const compared = normaliseName(name);
    if (seen.has(compared)) return false;
    seen.add(compared);
    return true;
  });
}

function searchText(names: readonly string[]): string {
  return [...new Set(names.map(normaliseName))].join('\n');
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}
