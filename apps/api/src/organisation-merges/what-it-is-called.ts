import {
  partnershipRules,
  type Row,
  type RowChange,
  tableRules,
} from '@zorgpaden/domain/organisation-merges';
import type { OrganisationGoingOver } from '@zorgpaden/domain/organisation-merges/contract';
import type { Reader } from '../platform/db/reader.js';

/** $1 ids. What a row is about, in words that people know it by; no persons. */
const NAMES: Readonly<Record<string, string>> = {
  agreement_parties: `SELECT DISTINCT v.content->>'title' AS name FROM agreement_parties p
    JOIN agreement_versions v ON v.id = p.version_id WHERE p.id = ANY ($1) AND v.deleted_at IS NULL`,
  reflection_invitations: `SELECT DISTINCT c.name || ', ' || r.date AS name
    FROM reflection_invitations i JOIN reflections r ON r.id = i.reflection_id
    JOIN coalitions c ON c.id = r.coalition_id WHERE i.id = ANY ($1)`,
  follow_ups: 'SELECT DISTINCT title AS name FROM follow_ups WHERE id = ANY ($1)',
  case_conferences: 'SELECT DISTINCT name FROM case_conferences WHERE id = ANY ($1)',
  action_plan_actions: 'SELECT DISTINCT text AS name FROM action_plan_actions WHERE id = ANY ($1)',
  partnerships: `SELECT DISTINCT c.name FROM partnerships p
    JOIN coalitions c ON c.id = p.coalition_id WHERE p.id = ANY ($1)`,
  partnership_statuses: `SELECT DISTINCT c.name FROM partnership_statuses s
    JOIN partnerships p ON p.id = s.partnership_id
    JOIN coalitions c ON c.id = p.coalition_id WHERE s.id = ANY ($1)`,
};
const MOST = 20;

type Named = Omit<OrganisationGoingOver, 'joined'>;

/** Rows by their table, counted and named. */
export async function named(
  reader: Reader,
  places: readonly { readonly table: string; readonly key: Row }[],
): Promise<Named[]> {
  const found: Named[] = [];
  for (const table of new Set(places.map((place) => place.table))) {
    const keys = places.filter((place) => place.table === table).map(({ key }) => key);
    const sql = NAMES[table];
    const rows = sql ? await reader.query(`${sql} ORDER BY 1 LIMIT ${MOST}`, [ids(keys)]) : [];
    found.push({
      ...{ what: table.replaceAll('_', '-'), count: keys.length },
      names: (rows as { name: string | null }[]).flatMap(({ name }) => name ?? []),
    });
  }
  return found;
}

function ids(keys: readonly Row[]) {
  return keys.map(({ id }) => id);
}

/** What goes over of the merged organisation, and how much of it becomes one with what the kept one has. */
export async function goingOver(
  reader: Reader,
  changes: readonly RowChange[],
): Promise<OrganisationGoingOver[]> {
  const own = changes.filter(({ table }) => !NOT_TOLD.includes(table));
  const aside = own.filter(({ after }) => after === null);
  const moved = own.filter(({ before, after }) => after !== null && before !== null);
  const all = await named(reader, [...aside, ...moved.filter(goesOver)]);
  return all.map((one) => ({
    ...one,
    joined: aside.filter(({ table }) => table.replaceAll('_', '-') === one.what).length,
  }));
}

/** The column of each table that says whose a row is: not each of them is called alike. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  [...tableRules, ...partnershipRules].map(({ table, column }) => [table, column]),
);

function goesOver({ table, before }: RowChange): boolean {
  const owner = OWNERS.get(table);
  return before !== null && owner !== undefined && owner in before;
}

/** What is told of in other words. */
const NOT_TOLD: readonly string[] = [
  ...['organisations', 'organisation_names', 'partnerships', 'partnership_statuses'],
];
