import type { RowChange } from '@zorgpaden/domain/organisation-merges';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { StoredMerge } from './organisation-merge.repository.js';

type Pair = Pick<StoredMerge, 'keptId' | 'keptName' | 'mergedId' | 'mergedName'>;

/** Both organisations and each coalition tell what happened, each in its own trail. */
export async function tellMerge(
  write: WriteContext,
  { keptId, keptName, mergedId, mergedName }: Pair,
  changes: readonly RowChange[],
  action: 'merge' | 'undo-merge',
): Promise<void> {
  const [one, two] = [{ name: keptName }, { name: mergedName }];
  for (const id of [keptId, mergedId]) {
    await record(write, {
      ...{ action, subjectType: 'organisation', subjectId: id, organisationId: id },
      after: { kept: one, merged: two, rows: changes.length },
    });
  }
  for (const [coalitionId, subjectId] of await partnersIn(write, changes)) {
    await record(write, {
      ...{ action, subjectType: 'partnership', subjectId, coalitionId },
      before: { organisation: action === 'merge' ? mergedName : keptName },
      after: { organisation: action === 'merge' ? keptName : mergedName },
    });
  }
}

async function partnersIn({ tx }: WriteContext, changes: readonly RowChange[]) {
  const ids = changes.filter(({ table }) => table === 'partnerships').map(({ key }) => key['id']);
  const rows = (await tx.query(
    `SELECT DISTINCT ON (coalition_id) coalition_id AS "coalitionId", id
     FROM partnerships WHERE id = ANY ($1) ORDER BY coalition_id, id`,
    [ids],
  )) as { coalitionId: string; id: string }[];
  return rows.map(({ coalitionId, id }) => [coalitionId, id] as const);
}
