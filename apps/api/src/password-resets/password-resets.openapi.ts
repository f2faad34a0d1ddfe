import { newPasswordReset, passwordChoice } from '@zorgpaden/domain/password-resets/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'password-resets';

export const passwordResetPaths: ApiPaths = {
  '/password-resets': {
    post: operation({
      id: 'askForPasswordReset',
      tag,
      summary: 'Ask for a link by mail to choose a new password',
      description: 'The answer is the same whether there is an account with this address or not.',
      access: 'session',
      body: newPasswordReset,
      status: 204,
    }),
  },
  '/password-resets/completion': {
    post: operation({
      id: 'choosePassword',
      tag,
      summary: 'Choose a new password, with the token of the link',
      description: 'The link works once. All sessions of the account end.',
      access: 'session',
      body: passwordChoice,
      status: 204,
      problems: [410],
    }),
  },
};
