import { foundList, searchQuestion } from '@zorgpaden/domain/search/contract';
import { operation, type ApiPaths } from '../openapi/index.js';

export const searchPaths: ApiPaths = {
  '/search': {
    post: operation({
      id: 'search',
      tag: 'search',
      summary: 'Partners, agreements, findings, follow-ups and contact routes that I may see',
      description: 'A question, though it is a `POST`: what somebody looks for is kept nowhere.',
      access: 'signed-in',
      body: searchQuestion,
      gives: foundList,
    }),
  },
};
