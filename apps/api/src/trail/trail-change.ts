import type { TrailChange, TrailField } from '@zorgpaden/domain/trail/contract';
import type { TrailRow } from './trail-rows.js';

/** A row as people read it. */
export function changeOf(row: TrailRow): TrailChange {
  const actor = valueOf(row, 'actor');
  const isErased = row.names.includes('actor') && actor === undefined;
  return {
    id: row.id,
    at: row.at.toISOString(),
    action: row.action,
    subject: { type: row.subjectType, id: row.subjectId, name: row.subjectName },
    by: typeof actor === 'string' ? { id: actor, name: row.actorName } : null,
    byErased: isErased,
    role: row.role,
    coalition: row.coalitionId === null ? null : { id: row.coalitionId, name: row.coalitionName },
    fields: fieldsOf(row),
  };
}

function fieldsOf(row: TrailRow): TrailField[] {
  const names = new Set(
    row.names.filter((name) => name !== 'actor').map((name) => name.replace(/^\w+\./, '')),
  );
  return [...names].sort().map((name) => {
    const sides = [`before.${name}`, `after.${name}`].filter((side) => row.names.includes(side));
    const before = valueOf(row, `before.${name}`);
    const after = valueOf(row, `after.${name}`);
    return {
      name,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      erased: sides.some((side) => valueOf(row, side) === undefined),
    };
  });
}

function valueOf(row: TrailRow, name: string): TrailField['before'] {
  const text = row.values?.[name];
  return text === undefined ? undefined : (JSON.parse(text) as TrailField['before']);
}
