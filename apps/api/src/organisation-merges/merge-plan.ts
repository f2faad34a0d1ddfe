import { createHash } from 'node:crypto';
import {
  agreedWithEachOther,
  differing,
  filledIn,
  ORGANISATIONS,
  type OrganisationPair,
  planMerge,
  type Row,
  type RowChange,
  type Tables,
} from '@zorgpaden/domain/organisation-merges';
import type { OrganisationMergePreview } from '@zorgpaden/domain/organisation-merges/contract';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import { canonicalJson, DomainError, type Json } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { refuseMerged } from '../organisations/index.js';
import type { Reader } from '../platform/db/reader.js';
import { type Reading, rowsOf } from './stored-rows.js';
import { goingOver } from './what-it-is-called.js';

/** All that a merge does: what is shown before is what is done. */
export interface MergePlan {
  readonly changes: readonly RowChange[];
  readonly preview: OrganisationMergePreview;
  /** Of what it was made from: who merges says which preview was seen. */
  readonly tag: string;
}

/**
 * Works out what merging does, as things are now. Nothing is written.
 *
 * @throws DomainError `request.not-found`, `organisation.merged`
 */
export async function mergePlanOf(
  reader: Reader,
  pair: OrganisationPair,
  reading: Reading,
): Promise<MergePlan> {
  if (pair.keptId === pair.mergedId) throw new DomainError('organisation-merge.same');
  const tables = await rowsOf(reader, pair, reading);
  const kept = await organisation(reader, tables, pair.keptId);
  const merged = await organisation(reader, tables, pair.mergedId);
  const changes = planMerge(tables, pair, uuidv7);
  const preview: OrganisationMergePreview = {
    ...{ kept: described(kept), merged: described(merged) },
    ...told(kept, merged, changes),
    coalitions: await coalitionsOf(reader, tables, changes, pair),
    moves: await goingOver(reader, changes),
    refusals: refusals(tables, pair, kept, merged),
  };
  const seen = canonicalJson([pair, tables] as unknown as Json);
  const tag = `"${createHash('sha256').update(seen).digest('base64url')}"`;
  return { changes, preview, tag };
}

async function organisation(reader: Reader, tables: Tables, id: string): Promise<Row> {
  const found = tables[ORGANISATIONS]?.find((row) => row['id'] === id);
  if (found !== undefined) return found;
  await refuseMerged(reader, id);
  throw new DomainError('request.not-found');
}

function refusals(
  tables: Tables,
  pair: OrganisationPair,
  kept: Row,
  merged: Row,
): OrganisationMergePreview['refusals'] {
  return [
    ...(kept['demonstration'] === merged['demonstration'] ? [] : ['organisation-merge.example']),
    ...(agreedWithEachOther(tables, pair).length > 0 ? ['organisation-merge.only-parties'] : []),
  ];
}

function told(kept: Row, merged: Row, changes: readonly RowChange[]) {
  const update = changes.find(({ table, after }) => table === ORGANISATIONS && after !== null);
  const after = update?.after ?? {};
  return {
    otherNames: (after['other_names'] ?? kept['other_names']) as string[],
    filled: filledIn.filter((field) => field in after),
    differs: differing(kept, merged),
  };
}

async function coalitionsOf(
  reader: Reader,
  tables: Tables,
  changes: readonly RowChange[],
  { mergedId }: OrganisationPair,
): Promise<OrganisationMergePreview['coalitions']> {
  const theirs = (tables['partnerships'] ?? []).filter(
    (row) => row['organisation_id'] === mergedId && row['deleted_at'] === null,
  );
  const joined = changes
    .filter(({ table, after }) => table === 'partnerships' && after === null)
    .map(({ before }) => before?.['coalition_id']);
  const rows = (await reader.query(
    'SELECT id, name FROM coalitions WHERE id = ANY ($1) AND deleted_at IS NULL ORDER BY name, id',
    [theirs.map((row) => row['coalition_id'])],
  )) as { id: string; name: string }[];
  return rows.map((one) => ({ ...one, joined: joined.includes(one.id) }));
}

function described(row: Row) {
  const place = (address: Json | undefined) =>
    typeof address === 'object' && address !== null && 'place' in address
      ? String(address['place'])
      : null;
  return {
    id: String(row['id']),
    name: String(row['name']),
    partnerType: row['partner_type'] as PartnerTypeSlug,
    place: place(row['visiting_address']) ?? place(row['postal_address']),
  };
}
