import { attentionList, attentionQuery } from '@zorgpaden/domain/attention/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const attentionPaths: ApiPaths = {
  '/me/attention': {
    get: operation({
      id: 'listAttention',
      tag: 'attention',
      summary: 'What asks for my attention in all that I work on, or in one coalition, in order',
      access: 'signed-in',
      query: attentionQuery,
      gives: attentionList,
    }),
  },
};
