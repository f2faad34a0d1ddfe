import { richTextOf } from '@zorgpaden/domain/rich-text';
import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const dossier = (scene: Scene) => `${coalition(scene)}/handover-dossier`;
const draft = (scene: Scene) => `${coalition(scene)}/handover-note-drafts/${scene.subject.id}`;

/** What a new lead must know. */
export const handoverRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/handover-dossier': (scene) => [{ path: dossier(scene) }],
  'GET /coalitions/{coalitionId}/handover-dossier/document': (scene) => [
    { path: `${dossier(scene)}/document` },
  ],
  'GET /coalitions/{coalitionId}/handover-dossier/archive': (scene) => [
    { path: `${dossier(scene)}/archive` },
  ],
  'PUT /coalitions/{coalitionId}/handover-dossier/ticks/{step}': (scene) => [
    { path: `${dossier(scene)}/ticks/write-note` },
  ],
  'DELETE /coalitions/{coalitionId}/handover-dossier/ticks/{step}': (scene) => [
    { path: `${dossier(scene)}/ticks/write-note` },
  ],
  'POST /coalitions/{coalitionId}/handover-dossier/closure': (scene) => [
    { path: `${dossier(scene)}/closure` },
  ],
  'GET /coalitions/{coalitionId}/handover-note-drafts': (scene) => [
    { path: `${coalition(scene)}/handover-note-drafts` },
  ],
  'PUT /coalitions/{coalitionId}/handover-note-drafts/{id}': (scene) => [
    { path: draft(scene), body: { baseVersion: null, content: {} } },
  ],
  'DELETE /coalitions/{coalitionId}/handover-note-drafts/{id}': (scene) => [{ path: draft(scene) }],
  'PUT /coalitions/{coalitionId}/handover-dossier/note': (scene) => [
    {
      path: `${dossier(scene)}/note`,
      body: { text: richTextOf('Het loopt goed.') },
      headers: seen(0),
    },
  ],
};
