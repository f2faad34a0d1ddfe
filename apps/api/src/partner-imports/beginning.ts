import { beginPartnership } from '@zorgpaden/domain/partnerships';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { Change } from '../platform/audit/trail.js';

/** A partnership that a row begins: what is kept of it, for undoing it, and for the trail. */
export function beginning({
  coalitionId,
  organisationId,
  from,
  part,
}: {
  readonly coalitionId: string;
  readonly organisationId: string;
  readonly from: PlainDate;
  readonly part: string;
}) {
  const id = uuidv7();
  const change: Change = {
    ...{ action: 'add-partner', subjectType: 'partnership', subjectId: id, coalitionId },
    after: { organisationId, status: 'active', from, part },
  };
  return {
    partnership: {
      ...{ id, coalitionId, organisationId, part },
      ...{ themes: [], departments: [], municipalities: [], version: 1, deletedAt: null },
    },
    statuses: beginPartnership('active', from),
    made: { id, version: 1, before: null },
    change,
  };
}
