import {
  hearingWithdrawal,
  invitablePartners,
  invitablePartnersQuery,
  reflectionCancellation,
  reflectionForm,
  reflectionFormAnswer,
  reflectionFormQuestion,
  reflectionHearing,
  reflectionList,
  reflectionMeeting,
  reflectionPlan,
  reflectionPreparation,
  reflectionRecord,
  reflectionSharing,
  reflectionsQuery,
  reflectionView,
} from '@zorgpaden/domain/reflections/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'reflections';
const inCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });
const ofPartner = z.object({ coalitionId: id, id, organisationId: id });
/** A step in its life: who takes it says which version was seen. */
const step = {
  tag,
  access: 'signed-in',
  path,
  ifMatch: true,
  gives: reflectionView,
  tagged: true,
  problems: [404, 409],
} as const;

export const reflectionPaths: ApiPaths = {
  '/coalitions/{coalitionId}/reflections': {
    get: operation({
      id: 'listReflections',
      tag,
      summary: 'The reflections of a coalition, and whether all partners took part of late',
      description:
        'A partner reads the reflections that it was invited to, an adviser dates, coverage and counts. As of a day that is past there are those that were held by then.',
      access: 'signed-in',
      path: inCoalition,
      query: reflectionsQuery,
      gives: reflectionList,
      problems: [404],
    }),
    post: operation({
      id: 'planReflection',
      tag,
      summary: 'Plan a conversation and invite the partners, or write down one that was held',
      access: 'signed-in',
      path: inCoalition,
      body: reflectionPlan,
      idempotencyKey: true,
      status: 201,
      gives: reflectionView,
      tagged: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/reflection-partners': {
    get: operation({
      id: 'listInvitablePartners',
      tag,
      summary: 'Whom one can invite for a day, and at which address',
      access: 'signed-in',
      path: inCoalition,
      query: invitablePartnersQuery,
      gives: invitablePartners,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}': {
    get: operation({
      id: 'getReflection',
      tag,
      summary: 'One reflection, with who was heard as of the peildatum',
      access: 'signed-in',
      path,
      query: peildatumQuery,
      gives: reflectionView,
      tagged: true,
      problems: [404],
    }),
    put: operation({
      ...step,
      id: 'moveReflection',
      summary: 'Another day, place or company; calendars follow',
      body: reflectionPlan,
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/cancellation': {
    post: operation({
      ...step,
      id: 'cancelReflection',
      summary: 'Call it off',
      body: reflectionCancellation,
      status: 201,
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/meeting': {
    post: operation({
      ...step,
      id: 'holdReflection',
      summary: 'The conversation is held, with who is there',
      body: reflectionMeeting,
      status: 201,
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/record': {
    put: operation({
      ...step,
      id: 'recordReflection',
      summary: 'Write down who is there and what is said, as far as it goes',
      body: reflectionRecord,
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/closure': {
    post: operation({
      ...step,
      id: 'closeReflection',
      summary: 'Close it: every follow-up has an owner and a due date. The partners get the report',
      status: 201,
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/sharing': {
    put: operation({
      ...step,
      id: 'shareReflectionFindings',
      summary: 'Let advisers read what was found, or not any more',
      body: reflectionSharing,
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/hearings': {
    post: operation({
      id: 'hearPartner',
      tag,
      summary: 'A partner was heard apart, within eight weeks',
      access: 'signed-in',
      path,
      body: reflectionHearing,
      status: 201,
      gives: reflectionView,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/hearings/{organisationId}/withdrawal': {
    post: operation({
      id: 'withdrawHearing',
      tag,
      summary: 'A partner was never heard: correct that',
      access: 'signed-in',
      path: ofPartner,
      body: hearingWithdrawal,
      status: 201,
      gives: reflectionView,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/reflections/{id}/preparations/{organisationId}': {
    put: operation({
      id: 'prepareReflection',
      tag,
      summary: 'What a partner says beforehand on the five subjects',
      access: 'signed-in',
      path: ofPartner,
      body: reflectionPreparation,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/reflection-forms/asked': {
    post: operation({
      id: 'showReflectionForm',
      tag,
      summary: 'What the form asks whoever holds the link in the mail',
      access: 'session',
      body: reflectionFormQuestion,
      gives: reflectionForm,
      problems: [410],
    }),
  },
  '/reflection-forms/answer': {
    post: operation({
      id: 'answerReflectionForm',
      tag,
      summary: 'Answer the form with the link in the mail, once',
      access: 'session',
      body: reflectionFormAnswer,
      status: 204,
      problems: [409, 410],
    }),
  },
};
