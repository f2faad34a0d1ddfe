import { record, type WriteContext } from '../platform/audit/trail.js';
import type { WhatToUndo } from './what-to-undo.js';

/** Takes away what an import entered, as though it was never there; the trail goes on telling that it was. */
export async function takeAway(
  write: WriteContext,
  coalitionId: string,
  { partnerships, organisations }: WhatToUndo,
): Promise<void> {
  const { tx } = write;
  await tx.query('DELETE FROM partnership_statuses WHERE partnership_id = ANY ($1)', [
    partnerships,
  ]);
  const partners = await deleted(write, 'partnerships', 'organisation_id AS name', partnerships);
  await tx.query('DELETE FROM organisation_names WHERE organisation_id = ANY ($1)', [
    organisations,
  ]);
  const registered = await deleted(write, 'organisations', 'name', organisations);
  for (const { id, name } of partners) {
    await record(write, {
      ...{ action: 'take-away', subjectType: 'partnership', subjectId: id, coalitionId },
      before: { organisationId: name },
    });
  }
  for (const { id, name } of registered) {
    await record(write, {
      ...{ action: 'take-away', subjectType: 'organisation', subjectId: id, organisationId: id },
      before: { name },
    });
  }
}

async function deleted(
  { tx }: WriteContext,
  table: 'organisations' | 'partnerships',
  told: string,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const [rows] = (await tx.query(`DELETE FROM ${table} WHERE id = ANY ($1) RETURNING id, ${told}`, [
    ids,
  ])) as [{ id: string; name: string }[], number];
  return rows;
}
