import { z } from 'zod';
import { operation, type ApiPaths } from './operation.js';

export const openApiPaths: ApiPaths = {
  '/openapi.json': {
    get: operation({
      id: 'getOpenApi',
      tag: 'openapi',
      summary: 'This document',
      access: 'cached',
      gives: z.looseObject({ openapi: z.string() }),
    }),
  },
};
