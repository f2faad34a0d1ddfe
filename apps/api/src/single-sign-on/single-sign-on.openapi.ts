import { id } from '@zorgpaden/domain/shared/contract';
import {
  arrivalView,
  authorizationView,
  departureView,
  identityList,
  newArrival,
  newAuthorization,
  newIdentity,
  providerChoices,
  providerId,
} from '@zorgpaden/domain/single-sign-on/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'session';
const path = z.object({ providerId });

export const singleSignOnPaths: ApiPaths = {
  '/session/providers': {
    get: operation({
      id: 'listProviders',
      tag,
      summary: 'The organisations through which one can sign in',
      access: 'session',
      gives: providerChoices,
    }),
  },
  '/session/providers/{providerId}/authorization': {
    post: operation({
      id: 'beginSignOn',
      tag,
      summary: 'Where the browser goes to sign in there; good for ten minutes, in this browser',
      access: 'session',
      path,
      body: newAuthorization,
      status: 201,
      gives: authorizationView,
      problems: [404],
    }),
  },
  '/session/providers/{providerId}/arrivals': {
    post: operation({
      id: 'endSignOn',
      tag,
      summary: 'Sign in with what the provider sent along',
      description:
        'Our own second factor is asked unless the provider proved one. `newcomer`: the provider knows this person, and no account is joined to that.',
      access: 'session',
      path,
      body: newArrival,
      status: 201,
      gives: arrivalView,
      problems: [404, 409, 410],
    }),
  },
  '/session/departure': {
    get: operation({
      id: 'getDeparture',
      tag,
      summary: 'Where to go after signing out, to be signed out by the provider as well',
      access: 'session',
      gives: departureView,
    }),
  },
  '/account/identities': {
    get: operation({
      id: 'listIdentities',
      tag: 'account',
      summary: 'The organisations through which I sign in',
      access: 'signed-in',
      gives: identityList,
    }),
    post: operation({
      id: 'connectIdentity',
      tag: 'account',
      summary: 'Let a provider open my account; asks for a sign-in of the last quarter of an hour',
      access: 'signed-in',
      body: newIdentity,
      status: 201,
      gives: identityList,
      problems: [404, 409, 410],
    }),
  },
  '/account/identities/{id}': {
    delete: operation({
      id: 'disconnectIdentity',
      tag: 'account',
      summary: 'Undo a connection; never the last way in',
      access: 'signed-in',
      path: z.object({ id }),
      status: 204,
      problems: [404, 409],
    }),
  },
};
