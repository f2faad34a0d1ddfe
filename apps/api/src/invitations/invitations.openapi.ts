import {
  acceptance,
  invitationList,
  invitationQuestion,
  newInvitation,
  offerView,
} from '@zorgpaden/domain/invitations/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'people';
const ofCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });

export const invitationPaths: ApiPaths = {
  '/coalitions/{coalitionId}/invitations': {
    get: operation({
      id: 'listInvitations',
      tag,
      summary: 'Who was invited and did not answer yet',
      access: 'signed-in',
      path: ofCoalition,
      gives: invitationList,
      problems: [404],
    }),
    post: operation({
      id: 'invite',
      tag,
      summary: 'Offer somebody a role, by a mail whose link works once and for seven days',
      description: 'Who has an account is asked as well: nobody gets a role without taking it.',
      access: 'signed-in',
      path: ofCoalition,
      body: newInvitation,
      idempotencyKey: true,
      status: 201,
      gives: invitationList,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/invitations/{id}': {
    delete: operation({
      id: 'withdrawInvitation',
      tag,
      summary: 'Take an invitation back: its link ends',
      access: 'signed-in',
      path,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/invitations/{id}/mail': {
    post: operation({
      id: 'sendInvitationAgain',
      tag,
      summary: 'Mail an invitation again, with a new link; the old one ends',
      access: 'signed-in',
      path,
      status: 201,
      gives: invitationList,
      problems: [404],
    }),
  },
  '/invitations/offer': {
    post: operation({
      id: 'readOffer',
      tag,
      summary: 'What an invitation offers, with the token of its link; changes nothing',
      access: 'session',
      body: invitationQuestion,
      gives: offerView,
      problems: [410],
    }),
  },
  '/invitations/acceptance': {
    post: operation({
      id: 'acceptInvitation',
      tag,
      summary: 'Take what is offered; without an account, with a name and a password',
      access: 'session',
      body: acceptance,
      status: 204,
      problems: [409, 410],
    }),
  },
};
