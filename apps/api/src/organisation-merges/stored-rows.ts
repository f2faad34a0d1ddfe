import {
  ORGANISATIONS,
  type OrganisationPair,
  partnershipRules,
  type Row,
  type TableRule,
  tableRules,
  type Tables,
} from '@zorgpaden/domain/organisation-merges';
import type { Reader } from '../platform/db/reader.js';

/** In a write: what was read stays as it is until that is done. */
export interface Reading {
  readonly locked: boolean;
}

const PARTNERSHIPS = 'partnerships';

/**
 * Every row of two organisations that a merge can touch. Of their agreements all parties are read: one may
 * stand for another. Partnerships of the kept one only where the other takes part too.
 */
export async function rowsOf(
  reader: Reader,
  { keptId, mergedId }: OrganisationPair,
  { locked }: Reading,
): Promise<Tables> {
  const read = async (table: string, condition: string, ids: readonly unknown[]) => {
    const rows = (await reader.query(
      `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${condition} ${locked ? 'FOR UPDATE' : ''}`,
      [...ids],
    )) as { row: Row }[];
    return rows.map(({ row }) => row);
  };
  const both = [keptId, mergedId];
  const tables: Record<string, readonly Row[]> = {
    [ORGANISATIONS]: await read(ORGANISATIONS, 'id = ANY ($1)', [both]),
  };
  for (const { table, column } of tableRules) {
    const condition = table === 'agreement_parties' ? PARTIES : `${column} = ANY ($1)`;
    tables[table] = await read(table, condition, [both]);
  }
  const partnerships = await read(PARTNERSHIPS, SHARED_PARTNERSHIPS, [keptId, mergedId]);
  const ids = partnerships.map(({ id }) => id);
  tables[PARTNERSHIPS] = partnerships;
  for (const table of ['partnership_statuses', ...partnershipRules.map((rule) => rule.table)]) {
    tables[table] = await read(table, 'partnership_id = ANY ($1)', [ids]);
  }
  return tables;
}

/** $1 both. Every party of their agreements, and where somebody stands for one of them. */
const PARTIES = `stands_for && $1::uuid[] OR version_id IN (
  SELECT version_id FROM agreement_parties WHERE organisation_id = ANY ($1))`;

/** $1 the kept one, $2 the other. */
const SHARED_PARTNERSHIPS = `organisation_id = $2 OR (organisation_id = $1 AND coalition_id IN (
  SELECT coalition_id FROM partnerships WHERE organisation_id = $2))`;

const POINTING: readonly TableRule[] = [
  ...tableRules,
  { table: PARTNERSHIPS, key: ['id'], column: 'organisation_id' },
];

/** Where everything stands that points at an organisation. */
export async function keysOf(
  reader: Reader,
  organisationId: string,
): Promise<Record<string, Row[]>> {
  const found: Record<string, Row[]> = {};
  for (const { table, key, column } of POINTING) {
    const columns = key.map((one) => `'${one}', t.${one}`).join(', ');
    const rows = (await reader.query(
      `SELECT jsonb_build_object(${columns}) AS key FROM ${table} t WHERE t.${column} = $1`,
      [organisationId],
    )) as { key: Row }[];
    found[table] = rows.map(({ key: at }) => at);
  }
  return found;
}

/** The rows at which changes are made, as they are now. */
export async function rowsAt(
  reader: Reader,
  places: readonly { readonly table: string; readonly key: Row }[],
  { locked }: Reading,
): Promise<Tables> {
  const tables: Record<string, Row[]> = {};
  for (const table of new Set(places.map((place) => place.table))) {
    const keys = places.filter((place) => place.table === table).map(({ key }) => key);
    const columns = Object.keys(keys[0] ?? {});
    const at = columns.map((column) => `t.${column} = k.${column}`).join(' AND ');
    const rows = (await reader.query(
      `SELECT to_jsonb(t) AS row FROM ${table} t
       JOIN jsonb_populate_recordset(NULL::${table}, $1::jsonb) k ON ${at}
       ${locked ? 'FOR UPDATE OF t' : ''}`,
      [JSON.stringify(keys)],
    )) as { row: Row }[];
    tables[table] = rows.map(({ row }) => row);
  }
  return tables;
}
