import { handoverDossier, handoverNote } from '@zorgpaden/domain/handover-dossiers/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'handover-dossiers';
const path = z.object({ coalitionId: id });
const access = 'signed-in';

export const handoverDossierPaths: ApiPaths = {
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
