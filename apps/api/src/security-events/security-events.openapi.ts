import { securityEventList, securityEventQuery } from '@zorgpaden/domain/security-events/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const securityEventPaths: ApiPaths = {
  '/security-events': {
    get: operation({
      id: 'listSecurityEvents',
      tag: 'security-events',
      summary: 'Who signed in and what was refused, for administrators',
      description:
        'One for each kind, person and source within an hour. `from` and `to` are Amsterdam days; both belong to it. Network addresses and tried mail addresses are kept as hashes only.',
      access: 'signed-in',
      query: securityEventQuery,
      gives: securityEventList,
    }),
  },
};
