import type { Row, RowChange } from '@zorgpaden/domain/organisation-merges';
import type { EntityManager } from 'typeorm';

/**
 * Changes rows one by one, in the order given. The tables and columns come from the rules and from the
 * database itself, never from a request.
 *
 * @throws when a row is not there: then nothing is kept
 */
export async function carryOutChanges(
  tx: EntityManager,
  changes: readonly RowChange[],
): Promise<void> {
  await holdNoDays(tx, changes);
  for (const change of changes) {
    const { table, key, before, after } = change;
    if (before === null && after !== null) await add(tx, table, after);
    else if (after === null) await setAside(tx, table, key);
    else await update(tx, table, key, after);
  }
}

/** Days that are handed from one partnership to another would be held by both for a moment. */
async function holdNoDays(tx: EntityManager, changes: readonly RowChange[]): Promise<void> {
  const ids = changes
    .filter(({ table, before, after }) => table === 'partnerships' && before && after?.['period'])
    .map(({ key }) => key['id']);
  await tx.query(`UPDATE partnerships SET period = 'empty' WHERE id = ANY ($1)`, [ids]);
}

async function add(tx: EntityManager, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row).map(quoted).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${columns})
     SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

async function setAside(tx: EntityManager, table: string, key: Row): Promise<void> {
  const [, count] = (await tx.query(
    `DELETE FROM ${table} t USING jsonb_populate_record(NULL::${table}, $1::jsonb) k
     WHERE ${at(key)}`,
    [JSON.stringify(key)],
  )) as [unknown, number];
  refuseGone(table, count);
}

async function update(tx: EntityManager, table: string, key: Row, after: Row): Promise<void> {
  const columns = Object.keys(after).map((column) => `${quoted(column)} = n.${quoted(column)}`);
  const [, count] = (await tx.query(
    `UPDATE ${table} t SET ${columns.join(', ')}
     FROM jsonb_populate_record(NULL::${table}, $1::jsonb) k,
       jsonb_populate_record(NULL::${table}, $2::jsonb) n
     WHERE ${at(key)}`,
    [JSON.stringify(key), JSON.stringify(after)],
  )) as [unknown, number];
  refuseGone(table, count);
}

function at(key: Row): string {
  return Object.keys(key)
    .map((column) => `t.${quoted(column)} = k.${quoted(column)}`)
    .join(' AND ');
}

function quoted(column: string): string {
  return `"${column.replaceAll('"', '""')}"`;
}

function refuseGone(table: string, count: number): void {
  if (count !== 1) throw new Error(`A row of ${table} is not where it was.`);
}
