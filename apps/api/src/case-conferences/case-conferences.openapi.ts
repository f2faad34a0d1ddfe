import {
  caseConference,
  caseConferenceContent,
  caseConferenceList,
} from '@zorgpaden/domain/case-conferences/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'case-conferences';
const access = 'signed-in';
const ofCoalition = z.object({ coalitionId: id });
const path = ofCoalition.extend({ id });
const gives = { gives: caseConference, tagged: true, problems: [404] } as const;

export const caseConferencePaths: ApiPaths = {
  '/coalitions/{coalitionId}/case-conferences': {
    get: operation({
      id: 'listCaseConferences',
      tag,
      summary: 'Standing meetings where professionals discuss cases, with the next time of each',
      description:
        'Without any case. An adviser sees when they are and who takes part, and not how to reach them.',
      access,
      path: ofCoalition,
      gives: caseConferenceList,
      problems: [404],
    }),
    post: operation({
      id: 'addCaseConference',
      tag,
      summary: 'Add a standing meeting',
      access,
      path: ofCoalition,
      body: caseConferenceContent,
      idempotencyKey: true,
      status: 201,
      ...gives,
    }),
  },
  '/coalitions/{coalitionId}/case-conferences/{id}': {
    get: operation({
      id: 'getCaseConference',
      tag,
      summary: 'One of them',
      access,
      path,
      ...gives,
    }),
    put: operation({
      id: 'changeCaseConference',
      tag,
      summary: 'Write it otherwise, or move the next time',
      description:
        'When somebody else changed it meanwhile (412), the problem holds what is stored now in `current`.',
      access,
      path,
      body: caseConferenceContent,
      ifMatch: true,
      ...gives,
    }),
    delete: operation({
      id: 'deleteCaseConference',
      tag,
      summary: 'Delete it; this can be undone',
      access,
      path,
      ifMatch: true,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/case-conferences/{id}/restoration': {
    post: operation({
      id: 'restoreCaseConference',
      tag,
      summary: 'Undo its deletion, for 30 days',
      access,
      path,
      status: 201,
      gives: caseConference,
      tagged: true,
      problems: [404, 409],
    }),
  },
};
