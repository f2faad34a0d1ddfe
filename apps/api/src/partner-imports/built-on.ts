import { foreignKeysTo } from '../platform/db/foreign-keys.js';
import type { Reader } from '../platform/db/reader.js';
import type { Made } from './partner-import-row.entity.js';

/** What goes away with a thing: nobody built that on it, and who changed it raised the version. */
const OWN: readonly string[] = ['partnership_statuses', 'organisation_names'];

/** What somebody did with a thing since it was made: by table, how often. */
export type BuiltOn = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What points at organisations, partnerships or contacts, by whatever table, except their own parts and
 * what is going away itself, by table; and `changed` where somebody changed the thing itself.
 */
export async function builtOn(
  reader: Reader,
  table: 'organisations' | 'partnerships' | 'partner_contacts',
  made: readonly Made<unknown>[],
  going: Readonly<Record<string, readonly string[]>> = {},
): Promise<BuiltOn> {
  const found = new Map<string, Map<string, number>>();
  const note = (id: string, what: string, times: number) => {
    const of = found.get(id) ?? new Map<string, number>();
    found.set(id, of.set(what, (of.get(what) ?? 0) + times));
  };
  const ids = made.map(({ id }) => id);
  for (const { table: pointing, column } of await foreignKeysTo(reader, table)) {
    if (OWN.includes(pointing)) continue;
    const besides = going[pointing] ?? [];
    const rows = (await reader.query(
      `SELECT ${column} AS id, count(*)::int AS times FROM ${pointing}
       WHERE ${column} = ANY ($1) ${besides.length > 0 ? 'AND id <> ALL ($2)' : ''} GROUP BY ${column}`,
      besides.length > 0 ? [ids, besides] : [ids],
    )) as { id: string; times: number }[];
    for (const { id, times } of rows) note(id, pointing, times);
  }
  const versions = (await reader.query(`SELECT id, version FROM ${table} WHERE id = ANY ($1)`, [
    ids,
  ])) as { id: string; version: number }[];
  const now = new Map(versions.map(({ id, version }) => [id, version]));
  for (const { id, version } of made) {
    if (now.has(id) && now.get(id) !== version) note(id, 'changed', 1);
  }
  return found;
}
