import {
  findingInQuarantine,
  findingList,
  findingRelease,
  newFinding,
  newFindingView,
} from '@zorgpaden/domain/client-data/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'client-data';
const access = 'signed-in';
const path = z.object({ id });

export const clientDataPaths: ApiPaths = {
  '/client-data-findings': {
    get: operation({
      id: 'listClientDataFindings',
      tag,
      summary: 'Where client data was found, what was done, and who was told',
      access,
      gives: findingList,
    }),
    post: operation({
      id: 'pointAtClientData',
      tag,
      summary: 'Say where client data stands, and never what',
      description:
        'The administrators, those who lead the coalition and its privacy contact are told by mail.',
      access,
      body: newFinding,
      idempotencyKey: true,
      status: 201,
      gives: newFindingView,
      problems: [404],
    }),
  },
  '/client-data-findings/{id}': {
    get: operation({
      id: 'getClientDataFinding',
      tag,
      summary: 'One finding, with the texts that are held back',
      access,
      path,
      gives: findingInQuarantine,
      problems: [404],
    }),
  },
  '/client-data-findings/{id}/quarantine': {
    post: operation({
      id: 'quarantineClientData',
      tag,
      summary: 'Hold the texts back: nobody else sees them from here on',
      description:
        'Every text that ever stood there is replaced by `[…]`, in the working copy, drafts and publications of the coalition; the history hides it.',
      access,
      path,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/client-data-findings/{id}/purge': {
    post: operation({
      id: 'purgeClientData',
      tag,
      summary: 'Take out for good what is held back, also from the history',
      access,
      path,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/client-data-findings/{id}/release': {
    post: operation({
      id: 'releaseClientData',
      tag,
      summary: 'Let the texts stand again, with the reason',
      access,
      path,
      body: findingRelease,
      status: 204,
      problems: [404, 409],
    }),
  },
};
