import { attentionList } from '@zorgpaden/domain/attention/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const attentionPaths: ApiPaths = {
  '/me/attention': {
    get: operation({
      id: 'listAttention',
      tag: 'attention',
      summary: 'What asks for my attention in all that I work on, in order',
      access: 'signed-in',
      gives: attentionList,
    }),
  },
};
