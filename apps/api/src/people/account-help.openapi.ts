import { newFactorReset, newSignOut } from '@zorgpaden/domain/people/accounts.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'people';
const path = z.object({ id });

export const accountHelpPaths: ApiPaths = {
  '/people/{id}/second-factor-reset': {
    post: operation({
      ...{ id: 'resetSecondFactor', tag, access: 'signed-in', status: 204, path },
      summary: 'Take away the second factor of somebody who lost it, with its codes',
      description:
        'Signed in no longer than 15 minutes ago. Their passkeys go as well, their sessions end, and no device is known any more. They are told by mail.',
      body: newFactorReset,
      problems: [404, 409],
    }),
  },
  '/people/{id}/sign-out': {
    post: operation({
      ...{ id: 'signPersonOut', tag, access: 'signed-in', status: 204, path },
      summary: 'End every session of somebody',
      body: newSignOut,
      problems: [404],
    }),
  },
};
