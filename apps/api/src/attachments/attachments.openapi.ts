import {
  attachmentList,
  attachmentsQuery,
  attachmentView,
  newAttachment,
} from '@zorgpaden/domain/attachments/contract';
import { id, municipalityCode } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'attachments';
const ofCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });

export const attachmentPaths: ApiPaths = {
  '/coalitions/{coalitionId}/attachments': {
    get: operation({
      id: 'listAttachments',
      tag,
      summary: 'The files of a coalition, or of one thing of it: the last one first',
      access: 'signed-in',
      path: ofCoalition,
      query: attachmentsQuery,
      gives: attachmentList,
      problems: [404],
    }),
    post: operation({
      id: 'attachFile',
      tag,
      summary: 'Put a file beside something of a coalition',
      description:
        'PDF, Office files without macros (docx, xlsx, pptx, odt, ods) and pictures (png, jpeg, webp) of at most 10 MB. What a file is follows from what is in it; its words are judged as free text is, at `/file`.',
      access: 'signed-in',
      path: ofCoalition,
      form: newAttachment,
      idempotencyKey: true,
      status: 201,
      gives: attachmentView,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/attachments/{id}': {
    delete: operation({
      id: 'deleteAttachment',
      tag,
      summary: 'Take a file away; for thirty days it can be brought back',
      access: 'signed-in',
      path,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/attachments/{id}/file': {
    get: operation({
      id: 'downloadAttachment',
      tag,
      summary: 'The file itself, to keep',
      access: 'signed-in',
      path,
      file: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/attachments/{id}/disclosure': {
    post: operation({
      id: 'discloseAttachment',
      tag,
      summary: 'Let everybody have a file, beside an agreement that everybody may read',
      description:
        'It is looked into once more: what no virus scanner looked at, or what looks like data of a client, does not become public.',
      access: 'signed-in',
      path,
      status: 201,
      gives: attachmentView,
      problems: [404, 409, 503],
    }),
    delete: operation({
      id: 'concealAttachment',
      tag,
      summary: 'Take a file away from the public page, at once',
      access: 'signed-in',
      path,
      gives: attachmentView,
      problems: [404],
    }),
  },
  '/municipalities/{code}/agreements/{agreementId}/attachments/{id}': {
    get: operation({
      id: 'downloadPublicAttachment',
      tag,
      summary: 'A file beside an agreement that everybody may read',
      description: 'As long as both are public. Kept by who likes, and asked after each time.',
      access: 'public',
      path: z.object({ code: municipalityCode, agreementId: id, id }),
      file: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/attachments/{id}/restoration': {
    post: operation({
      id: 'restoreAttachment',
      tag,
      summary: 'Bring a file back that was taken away',
      access: 'signed-in',
      path,
      status: 201,
      gives: attachmentView,
      problems: [404, 409],
    }),
  },
};
