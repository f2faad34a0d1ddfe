import { partnerListQuery } from '@zorgpaden/domain/partner-imports/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';
import { TABLE_KINDS } from '../platform/http/table-file.js';

export const partnerListPaths: ApiPaths = {
  '/coalitions/{coalitionId}/partner-list': {
    get: operation({
      id: 'downloadPartnerList',
      tag: 'partner-imports',
      summary: 'The partners of today as XLSX, CSV or vCard 4, without who holds a function',
      description: 'The table can be brought in again as it is.',
      access: 'signed-in',
      path: z.object({ coalitionId: id }),
      query: partnerListQuery,
      files: [...TABLE_KINDS, 'text/vcard'],
      problems: [404],
    }),
  },
};
