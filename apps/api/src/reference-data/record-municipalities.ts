import type { Comparison, MunicipalityRow } from '@zorgpaden/reference-data/files';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { Closure } from './report.js';

/**
 * One line in the trail for each municipality that changed, closed or came. The first load adds all
 * of them at once: there the line of the table says enough.
 */
export async function recordMunicipalities(
  ctx: WriteContext,
  { added, changed, removed }: Comparison<MunicipalityRow>,
  closures: readonly Closure[],
): Promise<void> {
  const subjectType = 'municipality';
  const first = changed.length + removed.length === 0 && added.length > 100;
  for (const after of first ? [] : added) {
    await record(ctx, { action: 'add', subjectType, subjectId: after.code, after });
  }
  for (const { before, after } of changed) {
    await record(ctx, { action: 'change', subjectType, subjectId: after.code, before, after });
  }
  for (const before of removed) {
    const closure = closures.find(({ code }) => code === before.code);
    const after = { ...before, closedOn: closure?.on, successors: closure?.successors };
    await record(ctx, { action: 'close', subjectType, subjectId: before.code, before, after });
  }
}
