import type { OrganisationMergeView } from '@zorgpaden/domain/organisation-merges/contract';
import { canBeUndone, undoDeadline } from '@zorgpaden/domain/shared';
import type { StoredMerge } from './organisation-merge.repository.js';

export function mergeView(merge: Omit<StoredMerge, 'keptRows'>, now: Date): OrganisationMergeView {
  const { id, keptId, keptName, mergedId, mergedName, mergedAt, undoneAt } = merge;
  const open = undoneAt === null && canBeUndone(mergedAt, now);
  return {
    id,
    kept: { id: keptId, name: keptName },
    merged: { id: mergedId, name: mergedName },
    mergedAt: mergedAt.toISOString(),
    undoUntil: open ? undoDeadline(mergedAt).toISOString() : null,
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
