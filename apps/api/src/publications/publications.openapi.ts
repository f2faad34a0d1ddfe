import {
  comparisonQuery,
  newPublication,
  publicationComparison,
  publicationList,
  publicationNumber,
  publicationPreview,
  publicationsQuery,
  publicationView,
} from '@zorgpaden/domain/publications/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'publications';
const access = 'signed-in';
const path = z.object({ coalitionId: id });
const numbered = z.object({ coalitionId: id, number: publicationNumber });

export const publicationPaths: ApiPaths = {
  '/coalitions/{coalitionId}/publications': {
    get: operation({
      id: 'listPublications',
      tag,
      summary: 'Every publication of a coalition, the newest first',
      access,
      path,
      query: publicationsQuery,
      gives: publicationList,
      problems: [404],
    }),
    post: operation({
      id: 'publish',
      tag,
      summary: 'Publish the working copies, or bring an earlier publication back',
      description:
        'Wants the `ETag` of the preview in `If-Match`: what is published, or replaced, is what was shown. With `restore` an earlier number is brought back under a new one; working copies that were not published are only replaced when `replaceUnpublished` says so. Its address comes in `Location`.',
      access,
      path,
      body: newPublication,
      ifMatch: true,
      idempotencyKey: true,
      status: 201,
      gives: publicationView,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/publications/next': {
    get: operation({
      id: 'previewPublication',
      tag,
      summary: 'What publishing now would change, and what stands in its way',
      access,
      path,
      gives: publicationPreview,
      tagged: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/publications/{number}': {
    get: operation({
      id: 'getPublication',
      tag,
      summary: 'One publication, with what it changed',
      access,
      path: numbered,
      gives: publicationView,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/publications/{number}/comparison': {
    get: operation({
      id: 'comparePublications',
      tag,
      summary: 'What differs between two publications',
      access,
      path: numbered,
      query: comparisonQuery,
      gives: publicationComparison,
      problems: [404],
    }),
  },
};
