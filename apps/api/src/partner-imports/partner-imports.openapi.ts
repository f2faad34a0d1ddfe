import {
  importMapping,
  importRowList,
  importRowsQuery,
  newDecisions,
  newPartnerImportQuery,
  partnerImportList,
  partnerImportView,
  refusedRowsQuery,
  rowNumberInAddress,
  rowRepair,
  undoPreview,
} from '@zorgpaden/domain/partner-imports/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';
import { TABLE_KINDS } from '../platform/http/table-file.js';

const tag = 'partner-imports';
const access = 'signed-in';
const inCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });
const one = '/coalitions/{coalitionId}/partner-imports/{id}';
const step = { tag, access, path, gives: partnerImportView, problems: [404, 409] } as const;

export const partnerImportPaths: ApiPaths = {
  '/coalitions/{coalitionId}/partner-imports': {
    get: operation({
      id: 'listPartnerImports',
      tag,
      summary: 'The lists that were handed in, the newest first',
      access,
      path: inCoalition,
      gives: partnerImportList,
      problems: [404],
    }),
    post: operation({
      id: 'handInPartnerList',
      tag,
      summary: 'Hand in a list: XLSX, ODS, or text as CSV and as a spreadsheet pastes it',
      description:
        'At most 20 MB, 200 MB unpacked, and 50,000 rows. Nothing is entered yet. Its address comes in `Location`.',
      access,
      path: inCoalition,
      query: newPartnerImportQuery,
      fileBody: true,
      status: 201,
      gives: partnerImportView,
      tagged: true,
      problems: [404],
    }),
  },
  [one]: {
    get: operation({
      ...step,
      id: 'getPartnerImport',
      summary: 'How far it is: columns, what is to become of the rows, what became of them',
      tagged: true,
      problems: [404],
    }),
  },
  [`${one}/mapping`]: {
    put: operation({
      ...step,
      id: 'mapPartnerList',
      summary: 'Say which column holds what, and have every row looked at',
      description: 'The next list of this coalition is read the same way.',
      body: importMapping,
      ifMatch: true,
      tagged: true,
    }),
  },
  [`${one}/rows`]: {
    get: operation({
      id: 'listPartnerImportRows',
      tag,
      summary: 'The rows, and what is to become of each or became of it',
      access,
      path,
      query: importRowsQuery,
      gives: importRowList,
      problems: [404],
    }),
  },
  [`${one}/rows/{number}`]: {
    patch: operation({
      ...step,
      id: 'repairPartnerImportRow',
      summary: 'Repair a row in place',
      path: path.extend({ number: rowNumberInAddress }),
      body: rowRepair,
      ifMatch: true,
      tagged: true,
    }),
  },
  [`${one}/decisions`]: {
    post: operation({
      ...step,
      id: 'decidePartnerImportRows',
      summary: 'Say whether rows are doubles and of what, or leave them out',
      body: newDecisions,
      ifMatch: true,
      status: 201,
      tagged: true,
    }),
  },
  [`${one}/execution`]: {
    post: operation({
      ...step,
      id: 'carryOutPartnerImport',
      summary: 'Bring the good rows in; ask for the import to see how far it is',
      ifMatch: true,
      status: 201,
      tagged: true,
    }),
  },
  [`${one}/cancellation`]: {
    post: operation({
      ...step,
      id: 'cancelPartnerImport',
      summary: 'Stop it: what was brought in stays, and can be undone',
      status: 201,
    }),
  },
  [`${one}/refused-rows`]: {
    get: operation({
      id: 'downloadRefusedRows',
      tag,
      summary: 'The rows that did not go in, as the list says them, each with the reason',
      access,
      path,
      query: refusedRowsQuery,
      files: TABLE_KINDS,
      problems: [404],
    }),
  },
  [`${one}/reversal`]: {
    get: operation({
      id: 'previewPartnerImportReversal',
      tag,
      summary: 'What undoing takes away, and what stays because somebody went on with it',
      access,
      path,
      gives: undoPreview,
      problems: [404],
    }),
    post: operation({
      ...step,
      id: 'undoPartnerImport',
      summary: 'Undo it as a whole, within 30 days',
      status: 201,
    }),
  },
};
