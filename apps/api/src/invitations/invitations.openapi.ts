import {
  acceptance,
  invitationList,
  invitationQuestion,
  newInvitation,
  newWideInvitation,
  offerView,
} from '@zorgpaden/domain/invitations/contract';
import { newAppointment, newHandover } from '@zorgpaden/domain/invitations/handover.contract';
import { passkeyCreation, passkeyForInvitation } from '@zorgpaden/domain/passkeys/contract';
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
  '/invitations': {
    get: operation({
      id: 'listWideInvitations',
      tag,
      summary: 'Who was invited for a municipality, a region or the whole country',
      access: 'signed-in',
      gives: invitationList,
    }),
    post: operation({
      id: 'inviteWidely',
      tag,
      summary: 'Offer somebody a role for a municipality, a region or the whole country',
      description: 'By a mail whose link works once and for seven days, as within a coalition.',
      access: 'signed-in',
      body: newWideInvitation,
      idempotencyKey: true,
      status: 201,
      gives: invitationList,
      problems: [409],
    }),
  },
  '/invitations/{id}': {
    delete: operation({
      id: 'withdrawWideInvitation',
      tag,
      summary: 'Take such an invitation back: its link ends',
      access: 'signed-in',
      path: z.object({ id }),
      status: 204,
      problems: [404],
    }),
  },
  '/invitations/{id}/mail': {
    post: operation({
      id: 'sendWideInvitationAgain',
      tag,
      summary: 'Mail such an invitation again, with a new link; the old one ends',
      access: 'signed-in',
      path: z.object({ id }),
      status: 201,
      gives: invitationList,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/handovers': {
    post: operation({
      id: 'handOver',
      tag,
      summary: 'Name a successor as lead, who is asked by mail',
      description:
        'For who leads. When the successor accepts, the one role ends on the day that the other begins.',
      access: 'signed-in',
      path: ofCoalition,
      body: newHandover,
      idempotencyKey: true,
      status: 201,
      gives: invitationList,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/appointments': {
    post: operation({
      id: 'appoint',
      tag,
      summary: 'Name a lead when there is none, or the lead is gone; who is named is asked by mail',
      access: 'signed-in',
      path: ofCoalition,
      body: newAppointment,
      idempotencyKey: true,
      status: 201,
      gives: invitationList,
      problems: [404, 409],
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
  '/invitations/passkey-options': {
    post: operation({
      id: 'beginPasskeyForInvitation',
      tag,
      summary: 'What a device needs to make a passkey for who was invited',
      access: 'session',
      body: passkeyForInvitation,
      status: 201,
      gives: passkeyCreation,
      problems: [409, 410],
    }),
  },
  '/invitations/acceptance': {
    post: operation({
      id: 'acceptInvitation',
      tag,
      summary: 'Take what is offered; without an account, with a name, and a password or a passkey',
      description: 'Who makes a passkey is signed in with it.',
      access: 'session',
      body: acceptance,
      status: 204,
      problems: [409, 410],
    }),
  },
};
