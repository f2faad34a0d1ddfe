import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const MEMBERSHIP = '01980000-0000-7000-8000-0000000000a1';
/** The other coalition takes part in this one, which is regional for as long. */
const givenMembership = ({ test, subject, world }: Scene, isJoined: boolean) =>
  test.database.query(
    `WITH wide AS (UPDATE coalitions SET level = 'regional' WHERE id = $1 RETURNING id)
     INSERT INTO coalition_memberships (id, regional_id, local_id, period)
     SELECT $2::uuid, id, $3::uuid, '[2026-01-01,)' FROM wide WHERE $4`,
    [subject.id, MEMBERSHIP, world.elsewhere, isJoined],
  );
const status = (scene: Scene) => `${coalition(scene)}/statuses/${scene.subject.statusId}`;
const reason = 'Het besluit viel eerder';

/** Coalitions, and what they were. */
export const coalitionRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions': () => [{ path: '/coalitions' }],
  'POST /coalitions': ({ subject }) => [
    {
      path: '/coalitions',
      body: {
        name: 'Nog een',
        level: 'local',
        municipalities: [subject.municipality],
        status: 'exploring',
        statusSince: '2026-01-01',
      },
    },
  ],
  'GET /coalitions/{id}': (scene) => [{ path: coalition(scene) }],
  'PATCH /coalitions/{id}': (scene) => [
    { path: coalition(scene), body: { name: 'Anders' }, headers: seen(1) },
  ],
  'DELETE /coalitions/{id}': (scene) => [{ path: coalition(scene), headers: seen(1) }],
  'POST /coalitions/{id}/restoration': (scene) => [
    {
      path: `${coalition(scene)}/restoration`,
      prepare: () =>
        scene.test.database.query('UPDATE coalitions SET deleted_at = now() WHERE id = $1', [
          scene.subject.id,
        ]),
    },
  ],
  'PUT /coalitions/{id}/privacy': (scene) => [
    {
      path: `${coalition(scene)}/privacy`,
      body: {
        controllers: ['Gemeente'],
        contact: { name: 'Privacyloket', email: 'privacy@voorbeeld.example' },
      },
      headers: seen(1),
    },
  ],
  'POST /coalitions/{id}/statuses': (scene) => [
    {
      path: `${coalition(scene)}/statuses`,
      body: {
        status: scene.subject === scene.world.subjects.none ? 'exploring' : 'ended',
        from: '2026-06-01',
      },
    },
  ],
  'GET /coalitions/{id}/statuses': (scene) => [{ path: `${coalition(scene)}/statuses` }],
  'POST /coalitions/{coalitionId}/statuses/{id}/corrections': (scene) => [
    {
      path: `${status(scene)}/corrections`,
      body: { status: 'developing', from: '2024-06-01', reason },
      headers: seen(1),
    },
  ],
  'POST /coalitions/{coalitionId}/statuses/{id}/withdrawal': (scene) => [
    { path: `${status(scene)}/withdrawal`, body: { reason }, headers: seen(1) },
  ],
  'GET /coalitions/{coalitionId}/memberships': (scene) => [
    { path: `${coalition(scene)}/memberships` },
  ],
  'POST /coalitions/{coalitionId}/memberships': (scene) => [
    {
      path: `${coalition(scene)}/memberships`,
      body: { localId: scene.world.elsewhere, from: '2026-01-01' },
      prepare: () => givenMembership(scene, false),
    },
  ],
  'POST /coalitions/{coalitionId}/memberships/{id}/acceptance': (scene) => [
    {
      path: `${coalition(scene)}/memberships/${MEMBERSHIP}/acceptance`,
      headers: seen(1),
      prepare: () =>
        scene.test.database.query(
          `INSERT INTO coalition_memberships (id, regional_id, local_id, period)
           VALUES ($1, $2, $3, '[2026-01-01,)')`,
          [MEMBERSHIP, scene.world.elsewhere, scene.subject.id],
        ),
    },
  ],
  'POST /coalitions/{coalitionId}/memberships/{id}/end': (scene) => [
    {
      path: `${coalition(scene)}/memberships/${MEMBERSHIP}/end`,
      body: { on: '2026-06-01' },
      headers: seen(1),
      prepare: () => givenMembership(scene, true),
    },
  ],
  'GET /coalitions/{id}/leads': (scene) => [{ path: `${coalition(scene)}/leads` }],
};
