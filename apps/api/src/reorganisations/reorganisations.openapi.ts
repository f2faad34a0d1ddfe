import {
  newReorganisation,
  reorganisation,
  reorganisationCheckList,
  reorganisationList,
  reorganisationPreview,
} from '@zorgpaden/domain/reorganisations/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'reorganisations';
const path = z.object({ id });
const coalition = z.object({ coalitionId: id });

export const reorganisationPaths: ApiPaths = {
  '/reorganisations': {
    get: operation({
      id: 'listReorganisations',
      tag,
      summary: 'Municipal reorganisations, prepared and carried out, the latest day first',
      access: 'signed-in',
      gives: reorganisationList,
    }),
    post: operation({
      id: 'prepareReorganisation',
      tag,
      summary: 'Prepare that municipalities go up into others on a day; nothing goes over yet',
      access: 'signed-in',
      body: newReorganisation,
      idempotencyKey: true,
      status: 201,
      gives: reorganisation,
      tagged: true,
    }),
  },
  '/reorganisations/{id}': {
    put: operation({
      id: 'changeReorganisation',
      tag,
      summary: 'Prepare it otherwise: another day, or where a coalition of a split goes',
      access: 'signed-in',
      path,
      body: newReorganisation,
      ifMatch: true,
      gives: reorganisation,
      tagged: true,
      problems: [404, 409],
    }),
    delete: operation({
      id: 'dropReorganisation',
      tag,
      summary: 'Drop one that was not carried out',
      access: 'signed-in',
      path,
      ifMatch: true,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/reorganisations/{id}/preview': {
    get: operation({
      id: 'previewReorganisation',
      tag,
      summary: 'All that carrying it out now would do, by name',
      description: 'Its `ETag` is what carrying it out wants in `If-Match`.',
      access: 'signed-in',
      path,
      gives: reorganisationPreview,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/reorganisations/{id}/completion': {
    post: operation({
      id: 'carryOutReorganisation',
      tag,
      summary: 'Carry it out, on its day or later',
      description:
        '`If-Match` wants the `ETag` of the preview. When things changed since (412), the problem holds what it would do now in `preview`.',
      access: 'signed-in',
      path,
      ifMatch: true,
      gives: reorganisation,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/reorganisation-checks': {
    get: operation({
      id: 'listReorganisationChecks',
      tag,
      summary: 'What went over to another municipality and waits to be looked at',
      access: 'signed-in',
      path: coalition,
      gives: reorganisationCheckList,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/reorganisation-checks/{id}/completion': {
    post: operation({
      id: 'checkCarriedOver',
      tag,
      summary: 'Say that somebody looked at it',
      access: 'signed-in',
      path: coalition.extend({ id }),
      gives: reorganisationCheckList,
      problems: [404],
    }),
  },
};
