import {
  agreementContent,
  agreementCounts,
  agreementList,
  agreementQuery,
  agreementsQuery,
  agreementVersionView,
  agreementView,
  newAgreementQuery,
  versionNumber,
} from '@zorgpaden/domain/agreements/contract';
import {
  agreementDraft,
  agreementDraftList,
  agreementDraftView,
} from '@zorgpaden/domain/agreements/draft.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'agreements';
const access = 'signed-in';
const ofCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });

/** Reading and writing; the steps of a life stand in `agreement-steps.openapi.ts`. */
export const agreementPaths: ApiPaths = {
  '/coalitions/{coalitionId}/agreements': {
    get: operation({
      id: 'listAgreements',
      tag,
      summary: 'What the partners agreed, with what is being written, as of any day',
      description:
        'Also what a regional coalition agreed in which this one takes part. As of a past day there are only agreed texts: drafts and proposals are work of today.',
      access,
      path: ofCoalition,
      query: agreementsQuery,
      gives: agreementList,
      problems: [404],
    }),
    post: operation({
      id: 'createAgreement',
      tag,
      summary: 'Write a first text; with `draft` the draft of that id becomes it',
      description: 'Its address comes in `Location`.',
      access,
      path: ofCoalition,
      query: newAgreementQuery,
      body: agreementContent,
      idempotencyKey: true,
      status: 201,
      gives: agreementView,
      tagged: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/agreement-counts': {
    get: operation({
      id: 'countAgreements',
      tag,
      summary: 'How many there are of what, and which topics have none; no texts',
      access,
      path: ofCoalition,
      query: agreementQuery,
      gives: agreementCounts,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/agreements/{id}/document': {
    get: operation({
      id: 'printAgreement',
      tag,
      summary: 'The agreement as an accessible PDF, with parties, dates and consents',
      access,
      path,
      query: agreementQuery,
      file: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/agreements/{id}': {
    get: operation({
      id: 'getAgreement',
      tag,
      summary: 'One agreement, as of any day, with parties and consents',
      access,
      path,
      query: agreementQuery,
      gives: agreementView,
      tagged: true,
      problems: [404],
    }),
    put: operation({
      id: 'changeAgreement',
      tag,
      summary: 'Write the draft anew',
      description:
        'When somebody else changed it meanwhile (412), the problem holds what is stored now in `current`. A text that was agreed never changes: begin a next version.',
      access,
      path,
      body: agreementContent,
      ifMatch: true,
      idempotencyKey: true,
      gives: agreementView,
      tagged: true,
      problems: [404, 409],
    }),
    delete: operation({
      id: 'deleteAgreement',
      tag,
      summary: 'Throw the draft away; this can be undone for 30 days, and what was agreed stays',
      access,
      path,
      ifMatch: true,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/agreements/{id}/restoration': {
    post: operation({
      id: 'restoreAgreement',
      tag,
      summary: 'Bring the draft back that was thrown away',
      access,
      path,
      status: 201,
      gives: agreementView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/agreements/{id}/versions/{number}': {
    get: operation({
      id: 'getAgreementVersion',
      tag,
      summary: 'One version, to read beside another',
      access,
      path: path.extend({ number: versionNumber }),
      gives: agreementVersionView,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/agreement-drafts': {
    get: operation({
      id: 'listAgreementDrafts',
      tag,
      summary: 'What I typed and did not save',
      access,
      path: ofCoalition,
      gives: agreementDraftList,
      problems: [404],
    }),
    post: operation({
      id: 'beginAgreementDraft',
      tag,
      summary: 'An id under which a new agreement can be typed and later created',
      access,
      path: ofCoalition,
      status: 201,
      gives: z.object({ id }),
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/agreement-drafts/{id}': {
    get: operation({
      id: 'getAgreementDraft',
      tag,
      summary: 'My draft of an agreement, or of a new one',
      access,
      path,
      gives: agreementDraftView,
      problems: [404],
    }),
    put: operation({
      id: 'saveAgreementDraft',
      tag,
      summary: 'Keep what I typed; it is judged when it is saved',
      access,
      path,
      body: agreementDraft,
      gives: agreementDraftView,
      problems: [404],
    }),
    delete: operation({
      id: 'discardAgreementDraft',
      tag,
      summary: 'Throw my draft away',
      access,
      path,
      status: 204,
      problems: [404],
    }),
  },
};
