import {
  newOrganisationMerge,
  organisationMerge,
  organisationMergeList,
  organisationMergePreview,
  organisationMergeRestoration,
  organisationPair,
} from '@zorgpaden/domain/organisation-merges/contract';
import { id, pageQuery } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'organisations';
const path = z.object({ id });
const seen =
  '`If-Match` wants the `ETag` of the preview. When things changed since (412), the problem holds what it would do now.';

export const organisationMergePaths: ApiPaths = {
  '/organisation-merges': {
    get: operation({
      id: 'listOrganisationMerges',
      tag,
      summary: 'Organisations that went up into another one, the latest first',
      access: 'signed-in',
      query: pageQuery,
      gives: organisationMergeList,
    }),
    post: operation({
      id: 'mergeOrganisations',
      tag,
      summary:
        'Two organisations are one: what points at the second points at the first from now on',
      description: `Who asks for the one that went up gets a 410 that names its successor. ${seen}`,
      access: 'signed-in',
      body: newOrganisationMerge,
      ifMatch: true,
      status: 201,
      gives: organisationMerge,
      problems: [404, 409, 410],
    }),
  },
  '/organisation-merges/preview': {
    get: operation({
      id: 'previewOrganisationMerge',
      tag,
      summary: 'All that merging the two now would do, counted and by name',
      description: 'Its `ETag` is what merging wants in `If-Match`.',
      access: 'signed-in',
      query: organisationPair,
      gives: organisationMergePreview,
      tagged: true,
      problems: [404, 409, 410],
    }),
  },
  '/organisation-merges/{id}': {
    get: operation({
      id: 'getOrganisationMerge',
      tag,
      summary: 'One merge, and until when it can be undone',
      access: 'signed-in',
      path,
      gives: organisationMerge,
      problems: [404],
    }),
  },
  '/organisation-merges/{id}/restoration': {
    get: operation({
      id: 'previewOrganisationMergeRestoration',
      tag,
      summary: 'All that undoing it now would do, and what came on top of it since',
      description: 'Its `ETag` is what undoing wants in `If-Match`.',
      access: 'signed-in',
      path,
      gives: organisationMergeRestoration,
      tagged: true,
      problems: [404],
    }),
    post: operation({
      id: 'restoreMergedOrganisation',
      tag,
      summary: 'Undo it, within thirty days: everything goes back to where it was',
      description: seen,
      access: 'signed-in',
      path,
      ifMatch: true,
      gives: organisationMerge,
      problems: [404, 409],
    }),
  },
};
