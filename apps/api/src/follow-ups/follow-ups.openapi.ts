import {
  followUpContent,
  followUpList,
  followUpsQuery,
  followUpView,
  newFollowUp,
  newFollowUpStep,
} from '@zorgpaden/domain/follow-ups/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'follow-ups';
const path = z.object({ coalitionId: id, id });
const view = { tag, access: 'signed-in', gives: followUpView, tagged: true } as const;

export const followUpPaths: ApiPaths = {
  '/coalitions/{coalitionId}/follow-ups': {
    get: operation({
      id: 'listFollowUps',
      tag,
      summary: 'What was promised in a coalition: the open ones first, the soonest due on top',
      access: 'signed-in',
      path: z.object({ coalitionId: id }),
      query: followUpsQuery,
      gives: followUpList,
      problems: [404],
    }),
    post: operation({
      ...view,
      id: 'addFollowUp',
      summary: 'Write down what was promised',
      description:
        'It needs an owner and a due date, but for one of a reflection that is not closed yet.',
      path: z.object({ coalitionId: id }),
      body: newFollowUp,
      idempotencyKey: true,
      status: 201,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/follow-ups/{id}': {
    put: operation({
      ...view,
      id: 'changeFollowUp',
      summary: 'Change what was promised, by whom or by when',
      path,
      body: followUpContent,
      ifMatch: true,
      problems: [404],
    }),
    delete: operation({
      id: 'deleteFollowUp',
      tag,
      summary: 'Take away what was written by mistake',
      access: 'signed-in',
      path,
      ifMatch: true,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/follow-ups/{id}/restoration': {
    post: operation({
      ...view,
      id: 'restoreFollowUp',
      summary: 'Undo taking it away, within 30 days',
      path,
      status: 201,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/follow-ups/{id}/steps': {
    post: operation({
      ...view,
      id: 'stateFollowUpOutcome',
      summary: 'Say what became of it, or take it up again',
      path,
      body: newFollowUpStep,
      status: 201,
      problems: [404, 409],
    }),
  },
};
