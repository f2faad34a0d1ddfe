import { oneOrganisation } from './one-organisation.js';
import { planPartnerships } from './plan-partnerships.js';
import { type OrganisationPair, planRows } from './plan-rows.js';
import { changed, type Row, type RowChange, type Tables } from './row-change.js';
import { text } from './stored-values.js';
import { tableRules } from './table-rules.js';

export const ORGANISATIONS = 'organisations';

/**
 * All that a merge does, in the order in which it can be done: what points at the merged organisation
 * points at the kept one afterwards, and the merged one is set aside.
 *
 * @param tables every row of both, of each table that has such
 * @param newId for rows that are written anew
 */
export function planMerge(
  tables: Tables,
  pair: OrganisationPair,
  newId: () => string,
): RowChange[] {
  const kept = organisation(tables, pair.keptId);
  const merged = organisation(tables, pair.mergedId);
  const now = oneOrganisation(kept, merged, {
    kept: formerNames(tables, pair.keptId),
    merged: formerNames(tables, pair.mergedId),
  });
  const update = changed(ORGANISATIONS, { id: pair.keptId }, kept, now);
  return [
    ...planPartnerships(tables, pair, newId),
    ...tableRules.flatMap((rule) => planRows(rule, tables[rule.table] ?? [], pair)),
    ...(update === null ? [] : [update]),
    { table: ORGANISATIONS, key: { id: pair.mergedId }, before: merged, after: null },
  ];
}

/** Agreements of which the two are the only parties: who agrees with itself agrees on nothing. */
export function agreedWithEachOther(
  tables: Tables,
  { keptId, mergedId }: OrganisationPair,
): string[] {
  const parties = tables['agreement_parties'] ?? [];
  const versions = [...new Set(parties.map((row) => text(row, 'version_id')))];
  return versions.filter((version) => {
    const here = parties.filter((row) => row['version_id'] === version);
    const of = (id: string) => here.some((row) => row['organisation_id'] === id);
    return of(keptId) && of(mergedId) && new Set(here.map(partyOf)).size === 2;
  });
}

function partyOf(row: Row): string {
  return text(row, 'organisation_id');
}

export function formerNames(tables: Tables, organisationId: string): string[] {
  return (tables['organisation_names'] ?? [])
    .filter((row) => row['organisation_id'] === organisationId)
    .map((row) => text(row, 'name'));
}

function organisation(tables: Tables, id: string): Row {
  return tables[ORGANISATIONS]?.find((row) => row['id'] === id) ?? {};
}
