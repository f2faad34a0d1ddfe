import { Injectable } from '@nestjs/common';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import { normaliseName } from '@zorgpaden/domain/shared';
import { Database } from '../platform/db/database.js';
import type { Directory, DirectoryEntry } from './directory.js';
import { refOf } from './municipality-ref.js';

type Matched = MunicipalityMatch['matched'];

interface NameRow {
  readonly code: string;
  readonly kind: 'name' | 'place' | 'former';
  readonly name: string;
}

/** So many suggestions fit on a phone. */
const most = 10;
/** Longer names do not exist; a longer text only costs time. */
const longestName = 80;

/** Finds the municipality that somebody means: by postcode, code, or a name as people write it. */
@Injectable()
export class MunicipalitySearch {
  constructor(private readonly database: Database) {}

  /** The best match first; none when nothing comes near. Equal questions give equal answers. */
  async find(directory: Directory, query: string): Promise<MunicipalityMatch[]> {
    const text = query.trim();
    const postcode = /^([1-9]\d{3})\s?(?:[a-z]{2})?$/i.exec(text)?.[1];
    if (postcode !== undefined) return byPostcode(directory, postcode);
    if (/^[1-9]\d{1,2}$/.test(text)) return byBeginOfPostcode(directory, text);
    if (/^gm\d{4}$/i.test(text)) return byCode(directory, text.toUpperCase());
    return this.byName(directory, text);
  }

  private async byName(directory: Directory, text: string): Promise<MunicipalityMatch[]> {
    const name = normaliseName(text).slice(0, longestName);
    if (name === '') return [];
    const rows = (
      await this.database.pool.query<NameRow>({
        name: 'municipality-search',
        text: byNameSql,
        values: [name, `${name.replace(/[\\%_]/g, '\\$&')}%`, most, withTwoLettersSwapped(name)],
      })
    ).rows;
    const found = new Map<string, MunicipalityMatch>();
    for (const row of rows) {
      for (const entry of meantBy(directory, row.code)) {
        // A name of a municipality that closed is a former name of its successors.
        const kind = row.kind === 'name' && entry.code !== row.code ? 'former' : row.kind;
        if (!found.has(entry.code)) found.set(entry.code, match(entry, { kind, text: row.name }));
      }
    }
    return [...found.values()];
  }
}

/**
 * Exact names before beginnings, then names of which two neighbouring letters changed places (trigrams
 * hardly see that in a short name), then other near misses; then names of municipalities (also former ones)
 * before places, the nearest, the largest, and the code to settle what is left.
 *
 * A name that is cut off in the middle ("bergen (l.)" for "bergen") counts as a beginning. The
 * trigram operators use the index; nothing else is compared.
 */
const byNameSql = `
  WITH candidate AS (
    SELECT municipality_code, kind, name,
      CASE WHEN normalized = $1 THEN 0
           WHEN normalized LIKE $2 THEN 1
           WHEN normalized LIKE '% ' || $2 THEN 2
           WHEN normalized = ANY($4) THEN 3
           ELSE 4 END AS nearness,
      CASE kind WHEN 'name' THEN 0 WHEN 'former' THEN 1 ELSE 2 END AS kind_order,
      similarity(normalized, $1) AS likeness
    FROM municipality_names
    WHERE normalized LIKE $2 OR normalized LIKE '% ' || $2 OR normalized = ANY($4) OR normalized % $1
  ), best AS (
    SELECT DISTINCT ON (municipality_code) *
    FROM candidate
    ORDER BY municipality_code, nearness, kind_order, likeness DESC, name
  )
  SELECT best.municipality_code AS code, best.kind, best.name
  FROM best JOIN municipalities ON municipalities.code = best.municipality_code
  ORDER BY nearness, CASE WHEN nearness < 4 THEN kind_order ELSE 0 END, likeness DESC,
    kind_order, inhabitants DESC, code
  LIMIT $3`;

/** `dleft` gives `ldeft`, `delft`, `dlfet` and `dletf`. */
function withTwoLettersSwapped(name: string): string[] {
  const letters = [...name];
  return letters.slice(1).map((letter, at) => {
    const swapped = [...letters];
    swapped.splice(at, 2, letter, letters[at] ?? '');
    return swapped.join('');
  });
}

function byPostcode(directory: Directory, postcode: string): MunicipalityMatch[] {
  return directory
    .byPostcode(postcode)
    .map((entry) => ({ ...match(entry, { kind: 'postcode', text: postcode }), postcode }));
}

/** What somebody who is still typing may mean: the municipalities whose postcodes begin so. */
function byBeginOfPostcode(directory: Directory, digits: string): MunicipalityMatch[] {
  const found = new Map<string, MunicipalityMatch>();
  const length = 10 ** (4 - digits.length);
  for (let number = Number(digits) * length; number < (Number(digits) + 1) * length; number += 1) {
    for (const entry of directory.byPostcode(String(number))) {
      if (found.size === most) return [...found.values()];
      if (found.has(entry.code)) continue;
      found.set(entry.code, match(entry, { kind: 'postcode', text: String(number) }));
    }
  }
  return [...found.values()];
}

function meantBy(directory: Directory, code: string): readonly DirectoryEntry[] {
  const entry = directory.byCode(code);
  return entry === undefined ? (directory.former(code)?.successors ?? []) : [entry];
}

function byCode(directory: Directory, code: string): MunicipalityMatch[] {
  const entry = directory.byCode(code);
  if (entry !== undefined) return [match(entry, { kind: 'code', text: code })];
  const former = directory.former(code);
  if (former === undefined) return [];
  return former.successors.map((successor) =>
    match(successor, { kind: 'former', text: former.name }),
  );
}

function match(entry: DirectoryEntry, matched: Matched): MunicipalityMatch {
  return { ...refOf(entry), matched };
}
