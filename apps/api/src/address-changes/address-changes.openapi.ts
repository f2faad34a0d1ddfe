import { addressAnswer, newAddress } from '@zorgpaden/domain/address-changes/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'account';

export const addressChangePaths: ApiPaths = {
  '/account/address': {
    post: operation({
      ...{ id: 'askForAddress', tag, access: 'signed-in', status: 204 },
      summary: 'Ask to go on with another mail address',
      description:
        'Signed in no longer than 15 minutes ago. The new address gets a link to confirm it, the old one a link to stop it. The answer is the same whether somebody has the address already or not.',
      body: newAddress,
    }),
    delete: operation({
      ...{ id: 'cancelAddress', tag, access: 'signed-in', status: 204 },
      summary: 'Keep the address of now',
    }),
  },
  '/address-changes/confirmation': {
    post: operation({
      ...{ id: 'confirmAddress', tag, access: 'session', status: 204 },
      summary: 'Take the new address into use, with the token of the link that was mailed to it',
      description: 'The link works once. Sessions elsewhere end.',
      body: addressAnswer,
      problems: [409, 410],
    }),
  },
  '/address-changes/stop': {
    post: operation({
      ...{ id: 'stopAddress', tag, access: 'session', status: 204 },
      summary: 'Keep the old address, with the token of the link that was mailed to it',
      body: addressAnswer,
      problems: [410],
    }),
  },
};
