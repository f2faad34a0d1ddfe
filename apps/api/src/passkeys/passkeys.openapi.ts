import {
  addedPasskey,
  newPasskey,
  passkeyAsSecondFactor,
  passkeyChange,
  passkeyCreation,
  passkeyRequest,
  passkeySignIn,
} from '@zorgpaden/domain/passkeys/contract';
import { sessionView } from '@zorgpaden/domain/sessions/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const path = z.object({ id });
const ofSession = { tag: 'session', access: 'session', status: 201 } as const;
const recently = 'Signed in no longer than 15 minutes ago';

export const passkeyPaths: ApiPaths = {
  '/session/passkey-options': {
    post: operation({
      ...{ id: 'askPasskey', ...ofSession },
      summary: 'A challenge to sign in with a passkey, for `navigator.credentials.get()`',
      gives: passkeyRequest,
    }),
  },
  '/session/passkey': {
    post: operation({
      ...{ id: 'signInWithPasskey', ...ofSession },
      summary: 'Sign in with a passkey, and nothing else',
      description: 'The device has to verify its holder: then no second factor is asked.',
      body: passkeySignIn,
      gives: sessionView,
      problems: [401, 409],
    }),
  },
  '/session/second-factor/passkey-options': {
    post: operation({
      ...{ id: 'askPasskeyAsSecondFactor', ...ofSession },
      summary: 'A challenge for a passkey of who gave the password',
      gives: passkeyRequest,
      problems: [409],
    }),
  },
  '/session/second-factor/passkey': {
    post: operation({
      ...{ id: 'giveSecondFactorByPasskey', ...ofSession },
      summary: 'The second half of signing in, with a passkey',
      body: passkeyAsSecondFactor,
      gives: sessionView,
      problems: [401, 409],
    }),
  },
  '/account/passkey-options': {
    post: operation({
      ...{ id: 'beginPasskey', tag: 'account', access: 'setting-up', status: 201 },
      summary: 'What a device needs to make a passkey, for `navigator.credentials.create()`',
      description: recently,
      gives: passkeyCreation,
    }),
  },
  '/account/passkeys': {
    post: operation({
      ...{ id: 'addPasskey', tag: 'account', access: 'setting-up', status: 201 },
      summary: 'Add a passkey that a device made; the first one completes the first sign-in',
      description: recently,
      body: newPasskey,
      gives: addedPasskey,
      problems: [409],
    }),
  },
  '/account/passkeys/{id}': {
    patch: operation({
      ...{ id: 'renamePasskey', tag: 'account', access: 'signed-in', status: 204 },
      summary: 'Call a passkey by another name',
      path,
      body: passkeyChange,
      problems: [404],
    }),
    delete: operation({
      ...{ id: 'removePasskey', tag: 'account', access: 'signed-in', status: 204 },
      summary: 'Stop using a passkey',
      description: `${recently}. Never the last way in.`,
      path,
      problems: [404, 409],
    }),
  },
};
