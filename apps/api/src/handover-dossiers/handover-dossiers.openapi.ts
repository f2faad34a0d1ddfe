import {
  handoverDossier,
  handoverNote,
  handoverStep,
} from '@zorgpaden/domain/handover-dossiers/contract';
import { handoverNoteDraft } from '@zorgpaden/domain/handover-dossiers/draft.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { draftPaths } from '../drafts/index.js';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'handover-dossiers';
const path = z.object({ coalitionId: id });
const access = 'signed-in';
const step = z.object({ coalitionId: id, step: handoverStep });

export const handoverDossierPaths: ApiPaths = {
  ...draftPaths({
    ...{ name: 'handover-note-draft', called: 'HandoverNoteDraft', tag, body: handoverNoteDraft },
  }),
  '/coalitions/{coalitionId}/handover-dossier': {
    get: operation({
      id: 'getHandoverDossier',
      tag,
      summary: 'All that a new lead must know, gathered from what is there',
      ...{ access, path },
      gives: handoverDossier,
      tagged: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/handover-dossier/document': {
    get: operation({
      id: 'printHandoverDossier',
      tag,
      summary: 'The same as an accessible PDF',
      ...{ access, path },
      file: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/handover-dossier/archive': {
    get: operation({
      ...{ id: 'takeHandoverArchive', tag, access, path },
      summary: 'All documents with their metadata in MDTO, for the archive of the municipality',
      description: 'A ZIP, sent while it is made. That it was taken along stands in the trail.',
      files: ['application/zip'],
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/handover-dossier/ticks/{step}': {
    put: operation({
      ...{ id: 'tickHandoverStep', tag, access, path: step, status: 204 },
      summary: 'This step of the handover was done',
      problems: [404],
    }),
    delete: operation({
      ...{ id: 'untickHandoverStep', tag, access, path: step, status: 204 },
      summary: 'This step of the handover was not done after all',
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/handover-dossier/closure': {
    post: operation({
      ...{ id: 'closeHandover', tag, access, path, status: 204 },
      summary: 'The handover is over: the steps are open again for the next one',
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/handover-dossier/note': {
    put: operation({
      id: 'writeHandoverNote',
      tag,
      summary: 'What the last lead wants the next to know',
      ...{ access, path },
      body: handoverNote,
      ifMatch: true,
      gives: handoverDossier,
      tagged: true,
      problems: [404],
    }),
  },
};
