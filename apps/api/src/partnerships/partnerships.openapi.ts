import {
  newPartnership,
  newPartnershipStatus,
  partnershipChange,
  partnershipList,
  partnershipsQuery,
  partnershipStatus,
  partnershipStatusCorrection,
  partnershipStatusWithdrawal,
  partnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import { domainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { partnershipWork } from '@zorgpaden/domain/partnerships/work.contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import { restoration } from '@zorgpaden/domain/shared/restoration.contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'partnerships';
const path = z.object({ coalitionId: id, id });
const ofStatus = path.extend({ status: partnershipStatus });
const inCoalition = z.object({ coalitionId: id });
const one = '/coalitions/{coalitionId}/partnerships/{id}';
const view = { tag, access: 'signed-in', gives: partnershipView, tagged: true } as const;

export const partnershipPaths: ApiPaths = {
  '/coalitions/{coalitionId}/domain-coverage': {
    get: operation({
      id: 'getDomainCoverage',
      tag,
      summary: 'Which kinds of partner are there per domain, which are missing, and where',
      access: 'signed-in',
      path: inCoalition,
      query: peildatumQuery,
      gives: domainCoverageView,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/partnerships': {
    get: operation({
      id: 'listPartnerships',
      tag,
      summary: 'Who takes part, was asked or is talked with, by name',
      access: 'signed-in',
      path: inCoalition,
      query: partnershipsQuery,
      gives: partnershipList,
      problems: [404],
    }),
    post: operation({
      ...view,
      id: 'addPartnership',
      summary: 'Add an organisation of the register, or a new one',
      description: 'Either `organisationId` or `organisation`. Its address comes in `Location`.',
      path: inCoalition,
      body: newPartnership,
      idempotencyKey: true,
      status: 201,
      problems: [404],
    }),
  },
  [one]: {
    get: operation({
      ...view,
      id: 'getPartnership',
      summary: 'One partner as of a day, with all its statuses',
      description:
        'On a day before it was asked it stands there with its first status: `since` is later than that day.',
      path,
      query: peildatumQuery,
      problems: [404],
    }),
    patch: operation({
      ...view,
      id: 'changePartnership',
      summary: 'Change what it does in the coalition, and where',
      description: 'What is left out stays as it is.',
      path,
      body: partnershipChange,
      ifMatch: true,
      problems: [404],
    }),
    delete: operation({
      id: 'deletePartnership',
      tag,
      summary: 'Take away what was entered by mistake; this can be undone',
      description: 'Who stops is not deleted: state the status `ended`.',
      access: 'signed-in',
      path,
      ifMatch: true,
      status: 204,
      problems: [404],
    }),
  },
  [`${one}/statuses`]: {
    post: operation({
      ...view,
      id: 'statePartnershipStatus',
      summary: 'State how far it is from a date on, up to its end',
      path,
      body: newPartnershipStatus,
      ifMatch: true,
      status: 201,
      problems: [404, 409],
    }),
  },
  [`${one}/statuses/{status}/corrections`]: {
    post: operation({
      ...view,
      id: 'correctPartnershipStatus',
      summary: 'Say what a status of the past should have been, and why',
      description: 'What came before it lasts until the corrected day.',
      path: ofStatus,
      body: partnershipStatusCorrection,
      ifMatch: true,
      status: 201,
      problems: [404, 409],
    }),
  },
  [`${one}/statuses/{status}/withdrawal`]: {
    post: operation({
      ...view,
      id: 'withdrawPartnershipStatus',
      summary: 'Take away a status that never was, and say why',
      description: 'What came before it goes on. The only one there is cannot be taken away.',
      path: ofStatus,
      body: partnershipStatusWithdrawal,
      ifMatch: true,
      problems: [404, 409],
    }),
  },
  [`${one}/work`]: {
    get: operation({
      id: 'getPartnershipWork',
      tag,
      summary:
        'What it does with the others: agreements, reflections, follow-ups, case conferences',
      description:
        'Of each word only what whoever asks may read of it, and at most a hundred. On a past day only what was agreed, held and promised by then.',
      access: 'signed-in',
      path,
      query: peildatumQuery,
      gives: partnershipWork,
      problems: [404],
    }),
  },
  [`${one}/restoration`]: {
    get: operation({
      ...{ id: 'previewRestorationOfPartnership', tag, access: 'signed-in', path },
      summary: 'What was built since it was taken away, before that is undone',
      gives: restoration,
      problems: [404],
    }),
    post: operation({
      ...view,
      id: 'restorePartnership',
      summary: 'Undo its deletion, or an ending that was a mistake, within 30 days',
      path,
      status: 201,
      problems: [404, 409],
    }),
  },
};
