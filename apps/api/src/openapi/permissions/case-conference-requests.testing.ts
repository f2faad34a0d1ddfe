import { aCaseConference } from '../../case-conferences/case-conference.testing.js';
import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const CONFERENCE = '01980000-0000-7000-8000-0000000000e2';
const all = (scene: Scene) => `${coalition(scene)}/case-conferences`;
const one = (scene: Scene) => `${all(scene)}/${CONFERENCE}`;
/** Who only looks leaves it there for the next. */
const given = ({ test, subject }: Scene, deletedAt: string | null = null) =>
  test.database.query(
    `INSERT INTO case_conferences (id, coalition_id, name, rhythm, place, bringing_in, consent, job,
       phone, email, deleted_at)
     VALUES ($1, $2, 'MDO', '{"kind": "on-request"}', '', '', '', '', '', '', $3)
     ON CONFLICT (id) DO UPDATE SET coalition_id = $2, deleted_at = $3`,
    [CONFERENCE, subject.id, deletedAt],
  );

/** Standing meetings about cases. */
export const caseConferenceRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/case-conferences': (scene) => [{ path: all(scene) }],
  'POST /coalitions/{coalitionId}/case-conferences': (scene) => [
    { path: all(scene), body: aCaseConference() },
  ],
  'GET /coalitions/{coalitionId}/case-conferences/{id}': (scene) => [
    { path: one(scene), prepare: () => given(scene) },
  ],
  'PUT /coalitions/{coalitionId}/case-conferences/{id}': (scene) => [
    {
      path: one(scene),
      body: aCaseConference(),
      headers: seen(1),
      prepare: () => given(scene),
    },
  ],
  'DELETE /coalitions/{coalitionId}/case-conferences/{id}': (scene) => [
    { path: one(scene), headers: seen(1), prepare: () => given(scene) },
  ],
  'POST /coalitions/{coalitionId}/case-conferences/{id}/restoration': (scene) => [
    { path: `${one(scene)}/restoration`, prepare: () => given(scene, '2026-11-03') },
  ],
};
