import {
  accountChange,
  accountView,
  deviceId,
  knownDevices,
  mySessions,
  passwordChange,
  sessionId,
} from '@zorgpaden/domain/sessions/account.contract';
import {
  recoveryCodes,
  totpConfirmation,
  totpProposal,
} from '@zorgpaden/domain/second-factors/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'account';
const access = 'signed-in';
const recently = 'Signed in no longer than 15 minutes ago';

export const accountPaths: ApiPaths = {
  '/account': {
    get: operation({ id: 'getAccount', tag, access, summary: 'My account', gives: accountView }),
    patch: operation({
      ...{ id: 'changeAccount', tag, access, summary: 'Change my name' },
      body: accountChange,
      gives: accountView,
    }),
  },
  '/account/password': {
    put: operation({
      ...{ id: 'changePassword', tag, access, summary: 'Change my password' },
      description:
        'Ends every other session, and the remembering of devices. `current` is the password of now; who has none signed in no longer than 15 minutes ago.',
      body: passwordChange,
      status: 204,
    }),
  },
  '/account/totp': {
    post: operation({
      ...{ id: 'proposeTotp', tag, access: 'setting-up', status: 201 },
      summary: 'A new secret for an authenticator app; it counts once a code of it was given',
      description: recently,
      gives: totpProposal,
    }),
    put: operation({
      ...{ id: 'confirmTotp', tag, access: 'setting-up' },
      summary: 'Take the secret into use with a code of it; completes the first sign-in',
      description: recently,
      body: totpConfirmation,
      gives: recoveryCodes,
      problems: [409],
    }),
    delete: operation({
      ...{ id: 'removeTotp', tag, access, summary: 'Stop using an authenticator app' },
      description: recently,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/account/recovery-codes': {
    post: operation({
      ...{ id: 'renewRecoveryCodes', tag, access, status: 201 },
      summary: 'Ten new recovery codes; those of before stop working',
      description: recently,
      gives: recoveryCodes,
      problems: [409],
    }),
  },
  '/account/sessions': {
    get: operation({
      ...{ id: 'listMySessions', tag, access, summary: 'Where I am signed in' },
      gives: mySessions,
    }),
    delete: operation({
      ...{ id: 'endMySessions', tag, access, summary: 'Sign out everywhere, here as well' },
      status: 204,
    }),
  },
  '/account/sessions/{id}': {
    delete: operation({
      ...{ id: 'endMySession', tag, access, summary: 'Sign out there' },
      path: z.object({ id: sessionId }),
      status: 204,
      problems: [404],
    }),
  },
  '/account/devices': {
    get: operation({
      ...{ id: 'listMyDevices', tag, access, summary: 'The browsers that are known to me' },
      gives: knownDevices,
    }),
  },
  '/account/devices/{id}': {
    delete: operation({
      ...{ id: 'forgetMyDevice', tag, access, summary: 'Forget this browser' },
      path: z.object({ id: deviceId }),
      status: 204,
      problems: [404],
    }),
  },
};
