import { v7 as uuidv7 } from 'uuid';
import { aForm, aPicture } from '../../attachments/a-file.testing.js';
import { FileStore } from '../../platform/files/index.js';
import { type Attempts, coalition, type Scene } from './attempt.testing.js';

const HASH = 'b'.repeat(64);
const id = uuidv7();
const attachments = (scene: Scene) => `${coalition(scene)}/attachments`;

/** A file that is there, or that was taken away. */
async function given({ test, subject }: Scene, isDeleted = false): Promise<void> {
  await test.app.get(FileStore).put(HASH, aPicture);
  await test.database.query(
    `INSERT INTO stored_files (hash, stored_at) VALUES ($1, now()) ON CONFLICT DO NOTHING`,
    [HASH],
  );
  await test.database.query(
    `INSERT INTO attachments (id, coalition_id, subject_type, subject_id, hash, name, description,
       kind, size, added_at, deleted_at)
     VALUES ($1, $2, 'coalition', $2, $3, 'foto.png', '', 'png', 1, now(),
       CASE WHEN $4 THEN now() END)
     ON CONFLICT (id) DO UPDATE SET coalition_id = EXCLUDED.coalition_id,
       deleted_at = EXCLUDED.deleted_at`,
    [id, subject.id, HASH, isDeleted],
  );
}

/** The files of a coalition. */
export const attachmentRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/attachments': (scene) => [{ path: attachments(scene) }],
  'POST /coalitions/{coalitionId}/attachments': (scene) => {
    const fields = { subject: 'coalition', subjectId: scene.subject.id };
    const statement = 'no-client-data';
    const file = { name: 'foto.png', bytes: aPicture };
    return [{ path: attachments(scene), ...aForm({ ...fields, statement }, file) }];
  },
  'GET /coalitions/{coalitionId}/attachments/{id}/file': (scene) => [
    { path: `${attachments(scene)}/${id}/file`, prepare: () => given(scene) },
  ],
  'POST /coalitions/{coalitionId}/attachments/{id}/disclosure': (scene) => [
    {
      path: `${attachments(scene)}/${id}/disclosure`,
      prepare: () => given(scene),
      // It does not stand beside a public agreement.
      answers: 409,
    },
  ],
  'DELETE /coalitions/{coalitionId}/attachments/{id}/disclosure': (scene) => [
    { path: `${attachments(scene)}/${id}/disclosure`, prepare: () => given(scene) },
  ],
  'GET /municipalities/{code}/agreements/{agreementId}/attachments/{id}': () => [
    { path: `/municipalities/GM0141/agreements/${id}/attachments/${id}`, answers: 404 },
  ],
  'DELETE /coalitions/{coalitionId}/attachments/{id}': (scene) => [
    { path: `${attachments(scene)}/${id}`, prepare: () => given(scene) },
  ],
  'POST /coalitions/{coalitionId}/attachments/{id}/restoration': (scene) => [
    { path: `${attachments(scene)}/${id}/restoration`, prepare: () => given(scene, true) },
  ],
};
