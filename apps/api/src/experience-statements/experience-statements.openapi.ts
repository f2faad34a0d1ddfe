import {
  experienceCorrection,
  experienceQuery,
  experienceStatementList,
  experienceWithdrawal,
  newExperienceStatement,
} from '@zorgpaden/domain/experience-statements/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'experience-statements';
const access = 'signed-in';
const ofCoalition = z.object({ coalitionId: id });
const path = ofCoalition.extend({ id });
const gives = { gives: experienceStatementList, problems: [404, 409] } as const;

export const experiencePaths: ApiPaths = {
  '/coalitions/{coalitionId}/experience-statements': {
    get: operation({
      id: 'listExperienceStatements',
      tag,
      summary: 'How experts by experience, parents and clients take part, today or on a peildatum',
      description:
        'A group of which nothing is listed is unknown, which is not `no`. An adviser sees no rewards, reasons and names.',
      access,
      path: ofCoalition,
      query: experienceQuery,
      gives: experienceStatementList,
      problems: [404],
    }),
    post: operation({
      id: 'stateExperience',
      tag,
      summary: 'State how a group takes part from a day on',
      description: 'What was stated of it before ends on that day.',
      access,
      path: ofCoalition,
      body: newExperienceStatement,
      idempotencyKey: true,
      status: 201,
      ...gives,
    }),
  },
  '/coalitions/{coalitionId}/experience-statements/{id}/corrections': {
    post: operation({
      id: 'correctExperience',
      tag,
      summary: 'Say what a statement of the past should have been, and why',
      description: 'What came before it lasts until the corrected day.',
      access,
      path,
      body: experienceCorrection,
      ifMatch: true,
      status: 201,
      ...gives,
    }),
  },
  '/coalitions/{coalitionId}/experience-statements/{id}/withdrawal': {
    post: operation({
      id: 'withdrawExperience',
      tag,
      summary: 'Take away a statement that never held, and say why',
      description: 'What came before it goes on.',
      access,
      path,
      body: experienceWithdrawal,
      ifMatch: true,
      ...gives,
    }),
  },
};
