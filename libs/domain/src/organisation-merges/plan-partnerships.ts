import {
  activePeriod,
  type PartnershipStatus,
  type PartnershipStatusPeriod,
} from '../partnerships/index.js';
import { sameJson } from '../shared/index.js';
import { joinTimelines, type JoinedTimeline } from './join-timelines.js';
import type { OrganisationPair } from './plan-rows.js';
import { changed, keyOf, type Row, type RowChange, type Tables } from './row-change.js';
import { bothLists, bothTexts, list, readRange, text, writeRange } from './stored-values.js';
import { partnershipRules } from './table-rules.js';

const PARTNERSHIPS = 'partnerships';
const STATUSES = 'partnership_statuses';

interface StoredStatus extends PartnershipStatusPeriod {
  readonly row: Row;
}

/**
 * What becomes of the partnerships: where both take part in a coalition on the same days, there is one
 * partnership afterwards, with all that hangs on it.
 *
 * @param newId for the statuses that are written anew
 */
export function planPartnerships(
  tables: Tables,
  pair: OrganisationPair,
  newId: () => string,
): RowChange[] {
  const rows = tables[PARTNERSHIPS] ?? [];
  const deleted = rows.filter((row) => row['deleted_at'] !== null && isMerged(row, pair));
  const there = rows.filter((row) => row['deleted_at'] === null);
  const coalitions = new Set(there.filter((row) => isMerged(row, pair)).map(coalitionOf));
  const joined = [...coalitions].flatMap((coalition) => {
    const here = there.filter((row) => coalitionOf(row) === coalition);
    return joinTimelines(
      here.map((row) => ({ id: text(row, 'id'), statuses: statusesOf(tables, row) })),
    );
  });
  const plans = joined.map((one) => planOne(tables, one, pair, newId));
  return [
    ...deleted.flatMap((row) => update(row, { ...row, organisation_id: pair.keptId })),
    ...plans.flatMap(({ first }) => first),
    ...plans.flatMap(({ then }) => then),
    ...plans.flatMap(({ last }) => last),
  ];
}

/** What has to be out of the way first, then the partnerships themselves, then their statuses. */
function planOne(
  tables: Tables,
  { id, statuses, absorbs }: JoinedTimeline<StoredStatus>,
  { keptId }: OrganisationPair,
  newId: () => string,
) {
  const row = partnership(tables, id);
  const others = absorbs.map((one) => partnership(tables, one));
  const own = statusesOf(tables, row);
  const isNew = !sameJson(own.map(told), statuses.map(told));
  const active = activePeriod(statuses);
  const now = {
    ...row,
    ...(others.length > 0 && others.reduce(oneDetails, row)),
    ...(isNew && { period: active === null ? 'empty' : writeRange(active) }),
    ...((isNew || others.length > 0) && { version: Number(row['version'] ?? 0) + 1 }),
    organisation_id: keptId,
  };
  const gone = [...(isNew ? own : []), ...others.flatMap((other) => statusesOf(tables, other))];
  return {
    first: [
      ...gone.map((status) => aside(STATUSES, status.row)),
      ...others.flatMap((other) => childrenOf(tables, text(other, 'id'), id)),
      ...others.map((other) => aside(PARTNERSHIPS, other)),
    ],
    then: update(row, now),
    last: isNew ? statuses.map((status) => added(status, id, newId())) : [],
  };
}

function oneDetails(one: Row, other: Row): Row {
  const everywhere = [one, other].some((row) => list(row, 'municipalities').length === 0);
  return {
    ...one,
    part: bothTexts(text(one, 'part'), text(other, 'part')),
    themes: bothLists(one, other, 'themes'),
    departments: bothLists(one, other, 'departments'),
    municipalities: everywhere ? [] : bothLists(one, other, 'municipalities'),
  };
}

function childrenOf(tables: Tables, from: string, to: string): RowChange[] {
  return partnershipRules.flatMap(({ table, key, column }) =>
    (tables[table] ?? [])
      .filter((row) => row[column] === from)
      .flatMap((row) => changed(table, keyOf(row, key), row, { ...row, [column]: to }) ?? []),
  );
}

function statusesOf(tables: Tables, { id }: Row): StoredStatus[] {
  return (tables[STATUSES] ?? [])
    .filter((row) => row['partnership_id'] === id)
    .flatMap((row) => {
      const period = readRange(row['period']);
      return period === null ? [] : [{ row, period, status: row['status'] as PartnershipStatus }];
    })
    .sort((one, other) => (one.period.from < other.period.from ? -1 : 1));
}

function added({ row, period, status }: StoredStatus, partnershipId: string, id: string) {
  const after = { ...row, id, status, partnership_id: partnershipId, period: writeRange(period) };
  return { table: STATUSES, key: { id }, before: null, after };
}

function aside(table: string, row: Row): RowChange {
  return { table, key: keyOf(row, ['id']), before: row, after: null };
}

function update(was: Row, now: Row): RowChange[] {
  return [changed(PARTNERSHIPS, keyOf(was, ['id']), was, now)].filter((one) => one !== null);
}

function told({ status, period: { from, to } }: StoredStatus) {
  return { status, from, to };
}

function partnership(tables: Tables, id: string): Row {
  return tables[PARTNERSHIPS]?.find((row) => row['id'] === id) ?? {};
}

function isMerged(row: Row, { mergedId }: OrganisationPair): boolean {
  return row['organisation_id'] === mergedId;
}

function coalitionOf(row: Row): string {
  return text(row, 'coalition_id');
}
