import { beginPartnership } from '@zorgpaden/domain/partnerships';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { Change } from '../platform/audit/trail.js';
import type { PartnerImportEntity } from './partner-import.entity.js';

/** The list that begins partnerships, and the day on which it does. */
export interface Origin {
  readonly list: Pick<PartnerImportEntity, 'id' | 'fileName' | 'coalitionId'>;
  readonly today: PlainDate;
}

/** A partnership that a row begins: what is kept of it, for undoing it, and for the trail. */
export function beginning(
  { list, today }: Origin,
  {
    organisationId,
    from,
    part,
  }: { readonly organisationId: string; readonly from: PlainDate; readonly part: string },
) {
  const id = uuidv7();
  const { coalitionId, fileName, id: importId } = list;
  const change: Change = {
    ...{ action: 'add-partner', subjectType: 'partnership', subjectId: id, coalitionId },
    after: { organisationId, status: 'active', from, part, importedFrom: fileName, importId },
  };
  return {
    partnership: {
      ...{ id, coalitionId, organisationId, part },
      ...{ themes: [], departments: [], municipalities: [], version: 1, deletedAt: null },
      ...{ importId, importedFrom: fileName, importedOn: today },
    },
    statuses: beginPartnership('active', from),
    made: { id, version: 1, before: null },
    change,
  };
}
