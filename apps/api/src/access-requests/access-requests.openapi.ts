import {
  accessInvitation,
  accessRefusal,
  accessRequestList,
  newAccessRequest,
} from '@zorgpaden/domain/access-requests/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'people';

export const accessRequestPaths: ApiPaths = {
  '/access-requests': {
    get: operation({
      id: 'listAllAccessRequests',
      tag,
      summary: 'Everybody who asked for access, of the whole country',
      access: 'signed-in',
      gives: accessRequestList,
    }),
    post: operation({
      id: 'askForAccess',
      tag,
      summary: 'Ask for access, with the ticket of an arrival through an organisation',
      access: 'session',
      body: newAccessRequest,
      status: 204,
      problems: [410],
    }),
  },
  '/access-requests/{id}/refusal': {
    post: operation({
      id: 'refuseAccess',
      tag,
      summary: 'Decline a request; the reason is mailed to who asked',
      access: 'signed-in',
      path: z.object({ id }),
      body: accessRefusal,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/access-requests': {
    get: operation({
      id: 'listAccessRequests',
      tag,
      summary: 'Who asked for access to this coalition',
      access: 'signed-in',
      path: z.object({ coalitionId: id }),
      gives: accessRequestList,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/access-requests/{id}/invitation': {
    post: operation({
      id: 'inviteWhoAsked',
      tag,
      summary: 'Invite whoever asked',
      access: 'signed-in',
      path: z.object({ coalitionId: id, id }),
      body: accessInvitation,
      status: 204,
      problems: [404, 409],
    }),
  },
};
