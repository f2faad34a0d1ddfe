import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from '../../platform/testing/test-app.testing.js';
import { type Attempt, type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

/** What was planned, held and promised in a coalition, with the own and a fellow partner. */
export interface Reflected {
  readonly planned: string;
  readonly held: string;
  readonly followUp: string;
  readonly deletedFollowUp: string;
}

export function newReflected(): Reflected {
  return { planned: uuidv7(), held: uuidv7(), followUp: uuidv7(), deletedFollowUp: uuidv7() };
}

export async function givenReflected(
  test: TestApp,
  coalitionId: string,
  { planned, held, followUp, deletedFollowUp }: Reflected,
  partners: readonly string[],
): Promise<void> {
  await test.database.query(
    `INSERT INTO reflections (id, coalition_id, date, starts_at, ends_at, place, planned_at, held_at)
     VALUES ($1, $3, '2026-11-03', '09:00', '11:00', 'Raadhuis', now(), NULL),
            ($2, $3, '2026-10-01', '09:00', '11:00', 'Raadhuis', now(), now())`,
    [planned, held, coalitionId],
  );
  await test.database.query(
    `INSERT INTO reflection_invitations (id, reflection_id, organisation_id, invited_at)
     SELECT gen_random_uuid(), r.id, o.id, now()
     FROM unnest($1::uuid[]) AS r (id), unnest($2::uuid[]) AS o (id)`,
    [[planned, held], partners],
  );
  await test.database.query(
    `INSERT INTO follow_ups (id, coalition_id, title, organisation_id, due_on, promised_on,
       created_at, deleted_at)
     VALUES ($1, $3, 'Afspraak maken', $4, '2026-12-01', '2026-10-01', now(), NULL),
            ($2, $3, 'Vergissing', $4, '2026-12-01', '2026-10-01', now(), now())`,
    [followUp, deletedFollowUp, coalitionId, partners[0]],
  );
  await test.database.query('UPDATE follow_ups SET deleted_at = $2 WHERE id = $1', [
    deletedFollowUp,
    test.clock.now(),
  ]);
}

const list = (scene: Scene) => `${coalition(scene)}/reflections`;
const planned = (scene: Scene) => `${list(scene)}/${scene.subject.reflected.planned}`;
const held = (scene: Scene) => `${list(scene)}/${scene.subject.reflected.held}`;
const promises = (scene: Scene) => `${coalition(scene)}/follow-ups`;
const promise = (scene: Scene) => `${promises(scene)}/${scene.subject.reflected.followUp}`;
const own = ({ world }: Scene) => world.organisations.own;
const plan = (scene: Scene) => ({
  date: '2026-11-03',
  startsAt: '10:00',
  endsAt: '12:00',
  place: 'Raadhuis',
  invited: [{ organisationId: own(scene), email: null }],
});
const content = (scene: Scene) => ({
  title: 'Huisarts uitnodigen',
  owner: { organisationId: own(scene) },
  dueOn: '2026-12-01',
});
const heard = (scene: Scene) =>
  scene.test.database.query(
    `INSERT INTO reflection_hearings (reflection_id, organisation_id, how, heard_on, stated_at)
     SELECT $1, o.id, 'meeting', '2026-10-01', now() FROM unnest($2::uuid[]) AS o (id)
     ON CONFLICT DO NOTHING`,
    [scene.subject.reflected.held, [own(scene), scene.world.organisations.fellow]],
  );
const withToken = (path: string, body: object = {}): Attempt => ({
  path: `/reflection-forms/${path}`,
  body: { token: 'A'.repeat(43), ...body },
  answers: 410,
});

/** Reflections and follow-ups. */
export const reflectionRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/reflections': (scene) => [{ path: list(scene) }],
  'POST /coalitions/{coalitionId}/reflections': (scene) => [
    { path: list(scene), body: plan(scene) },
  ],
  'GET /coalitions/{coalitionId}/reflection-partners': (scene) => [
    { path: `${coalition(scene)}/reflection-partners?on=2026-11-03` },
  ],
  'GET /coalitions/{coalitionId}/reflections/{id}': (scene) => [{ path: planned(scene) }],
  'PUT /coalitions/{coalitionId}/reflections/{id}': (scene) => [
    { path: planned(scene), body: plan(scene), headers: seen(1) },
  ],
  'POST /coalitions/{coalitionId}/reflections/{id}/cancellation': (scene) => [
    { path: `${planned(scene)}/cancellation`, body: { reason: 'Ziek' }, headers: seen(1) },
  ],
  'POST /coalitions/{coalitionId}/reflections/{id}/meeting': (scene) => [
    { path: `${planned(scene)}/meeting`, body: { present: [own(scene)] }, headers: seen(1) },
  ],
  'PUT /coalitions/{coalitionId}/reflections/{id}/record': (scene) => [
    {
      path: `${held(scene)}/record`,
      body: { present: [own(scene)], findings: { means: 'Genoeg.' } },
      headers: seen(1),
    },
  ],
  'POST /coalitions/{coalitionId}/reflections/{id}/closure': (scene) => [
    { path: `${held(scene)}/closure`, headers: seen(1) },
  ],
  'PUT /coalitions/{coalitionId}/reflections/{id}/sharing': (scene) => [
    { path: `${held(scene)}/sharing`, body: { shared: true }, headers: seen(1) },
  ],
  'POST /coalitions/{coalitionId}/reflections/{id}/hearings': (scene) => [
    { path: `${held(scene)}/hearings`, body: { organisationId: own(scene), on: '2026-10-08' } },
  ],
  'POST /coalitions/{coalitionId}/reflections/{id}/hearings/{organisationId}/withdrawal': (
    scene,
  ) => [
    {
      path: `${held(scene)}/hearings/${own(scene)}/withdrawal`,
      body: { reason: 'Vergissing' },
      prepare: () => heard(scene),
    },
  ],
  'PUT /coalitions/{coalitionId}/reflections/{id}/preparations/{organisationId}': (scene) => [
    {
      path: `${planned(scene)}/preparations/${own(scene)}`,
      body: { answers: { means: 'Genoeg.' } },
    },
  ],
  'POST /reflection-forms/asked': () => [withToken('asked')],
  'POST /reflection-forms/answer': () => [
    withToken('answer', { answeredBy: 'Teamleider', answers: { means: 'Genoeg.' } }),
  ],

  'GET /coalitions/{coalitionId}/follow-ups': (scene) => [{ path: promises(scene) }],
  'POST /coalitions/{coalitionId}/follow-ups': (scene) => [
    { path: promises(scene), body: content(scene) },
  ],
  'PUT /coalitions/{coalitionId}/follow-ups/{id}': (scene) => [
    { path: promise(scene), body: content(scene), headers: seen(1) },
  ],
  'DELETE /coalitions/{coalitionId}/follow-ups/{id}': (scene) => [
    { path: promise(scene), headers: seen(1) },
  ],
  'POST /coalitions/{coalitionId}/follow-ups/{id}/restoration': (scene) => [
    { path: `${promises(scene)}/${scene.subject.reflected.deletedFollowUp}/restoration` },
  ],
  'POST /coalitions/{coalitionId}/follow-ups/{id}/steps': (scene) => [
    { path: `${promise(scene)}/steps`, body: { state: 'done' } },
  ],
};
