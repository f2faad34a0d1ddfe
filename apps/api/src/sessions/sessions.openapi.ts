import { newSession, secondFactor, sessionView } from '@zorgpaden/domain/sessions/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'session';

export const sessionPaths: ApiPaths = {
  '/session': {
    get: operation({
      id: 'getSession',
      tag,
      summary: 'Who is signed in, or `null`; sets the cookie `XSRF-TOKEN`',
      access: 'session',
      gives: sessionView,
    }),
    post: operation({
      id: 'signIn',
      tag,
      summary: 'Sign in; with `secondFactor` in the answer there is one more step',
      access: 'session',
      body: newSession,
      status: 201,
      gives: sessionView,
      problems: [401],
    }),
    delete: operation({
      id: 'signOut',
      tag,
      summary: 'Sign out',
      access: 'session',
      status: 204,
    }),
  },
  '/session/second-factor': {
    post: operation({
      id: 'giveSecondFactor',
      tag,
      summary: 'The second half of signing in',
      access: 'session',
      body: secondFactor,
      status: 201,
      gives: sessionView,
      problems: [409],
    }),
  },
};
