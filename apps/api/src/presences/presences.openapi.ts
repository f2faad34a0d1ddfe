import { newPresence, presenceList } from '@zorgpaden/domain/presences/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

export const presencePaths: ApiPaths = {
  '/coalitions/{coalitionId}/presences': {
    post: operation({
      id: 'tellPresence',
      tag: 'presences',
      summary: 'Tell that one is at work on something, and hear who else is',
      description:
        'Asked again every half minute for as long as it is open. It holds for a minute, and nothing of it is kept.',
      access: 'signed-in',
      path: z.object({ coalitionId: id }),
      body: newPresence,
      gives: presenceList,
      problems: [404],
    }),
  },
};
