import { Injectable } from '@nestjs/common';
import type { OrganisationPair, Row, RowChange } from '@zorgpaden/domain/organisation-merges';
import { DomainError } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';

/** A merge as the table knows it. */
export interface StoredMerge extends OrganisationPair {
  readonly id: string;
  readonly keptName: string;
  readonly mergedName: string;
  /** Where everything stood that was the kept one's before. */
  readonly keptRows: Readonly<Record<string, readonly Row[]>>;
  readonly mergedAt: Date;
  readonly undoneAt: Date | null;
}

export const MERGE_COLUMNS = `m.id, m.kept_id AS "keptId", m.kept_name AS "keptName",
  m.merged_id AS "mergedId", m.merged_name AS "mergedName", m.merged_at AS "mergedAt",
  m.undone_at AS "undoneAt"`;

@Injectable()
export class OrganisationMergeRepository {
  /** Nobody can make something point at them, or merge them with another, until this is done. */
  async holdStill(tx: EntityManager, { keptId, mergedId }: OrganisationPair): Promise<void> {
    await tx.query('SELECT 1 FROM organisations WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [
      [keptId, mergedId],
    ]);
  }

  async insert(
    { tx, user, now }: WriteContext<UserContext>,
    merge: Omit<StoredMerge, 'mergedAt' | 'undoneAt'>,
    changes: readonly RowChange[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO organisation_merges
         (id, kept_id, kept_name, merged_id, merged_name, kept_rows, merged_at, merged_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[merge.id, merge.keptId, merge.keptName, merge.mergedId, merge.mergedName],
        ...[JSON.stringify(merge.keptRows), now, user.id],
      ],
    );
    await tx.query(
      `INSERT INTO organisation_merge_changes (merge_id, position, "table", key, before, after)
       SELECT $1, given.position, given.change->>'table', given.change->'key',
         nullif(given.change->'before', 'null'), nullif(given.change->'after', 'null')
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given (change, position)`,
      [merge.id, JSON.stringify(changes)],
    );
  }

  /** @throws DomainError `request.not-found` */
  async find(reader: Reader, id: string, { locked } = { locked: false }): Promise<StoredMerge> {
    const [found] = (await reader.query(
      `SELECT ${MERGE_COLUMNS}, m.kept_rows AS "keptRows" FROM organisation_merges m
       WHERE m.id = $1 ${locked ? 'FOR UPDATE' : ''}`,
      [id],
    )) as StoredMerge[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }

  /** In the order in which they were done; none when they are not kept any more. */
  async changesOf(reader: Reader, id: string): Promise<RowChange[]> {
    return (await reader.query(
      `SELECT "table", key, before, after FROM organisation_merge_changes
       WHERE merge_id = $1 ORDER BY position`,
      [id],
    )) as RowChange[];
  }

  async setUndone({ tx, user, now }: WriteContext<UserContext>, id: string): Promise<void> {
    await tx.query('UPDATE organisation_merges SET undone_at = $2, undone_by = $3 WHERE id = $1', [
      id,
      now,
      user.id,
    ]);
    await tx.query('DELETE FROM organisation_merge_changes WHERE merge_id = $1', [id]);
  }
}
