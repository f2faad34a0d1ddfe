import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const partnerships = (scene: Scene) => `${coalition(scene)}/partnerships`;
const partnership = (scene: Scene) => `${partnerships(scene)}/${scene.subject.partnershipId}`;
const organisation = ({ subject }: Scene) => `/organisations/${subject.partnerId}`;
const deletedId = '01940000-0000-7000-8000-00000000d002';

/** An organisation is reached through the coalition in which it takes part, or as the own one. */
const itsThing = ({ subject }: Scene) =>
  ({ coalitionId: subject.id, organisationId: subject.partnerId }) as const;

const givenEnded = async ({ test, subject }: Scene) => {
  const { partnershipId } = subject;
  await test.database.query(
    `UPDATE partnership_statuses SET period = daterange(lower(period), '2026-10-01')
     WHERE partnership_id = $1`,
    [partnershipId],
  );
  await test.database.query(
    `INSERT INTO partnership_statuses (id, partnership_id, status, period, stated_at)
     VALUES ($1, $2, 'ended', '[2026-10-01,)', now())`,
    ['01980000-0000-7000-8000-0000000000e3', partnershipId],
  );
};

/** Organisations, and who takes part in a coalition. */
export const partnerRequests: Readonly<Record<string, Attempts>> = {
  'GET /organisations': () => [{ path: '/organisations?query=biblio' }],
  'POST /organisations': () => [
    { path: '/organisations', body: { name: 'Stichting Nieuw', partnerType: 'welzijn' } },
  ],
  'GET /organisations/{id}': (scene) => [{ path: organisation(scene) }],
  'GET /organisations/{id}/trail': (scene) => [
    { path: `${organisation(scene)}/trail`, thing: itsThing(scene) },
  ],
  'PATCH /organisations/{id}': (scene) => [
    {
      path: organisation(scene),
      body: { phone: '0546 54 11 11' },
      headers: seen(1),
      thing: itsThing(scene),
    },
  ],
  'POST /organisations/{id}/names': (scene) => [
    {
      path: `${organisation(scene)}/names`,
      body: { name: 'Anders', partnerType: 'welzijn', from: '2026-11-01' },
      headers: seen(1),
      thing: itsThing(scene),
    },
  ],
  'POST /organisations/{id}/corrections': (scene) => [
    {
      path: `${organisation(scene)}/corrections`,
      body: { name: 'Anders', partnerType: 'welzijn', reason: 'Verkeerd getypt' },
      headers: seen(1),
      thing: itsThing(scene),
    },
  ],

  'GET /coalitions/{coalitionId}/partnerships': (scene) => [{ path: partnerships(scene) }],
  'POST /coalitions/{coalitionId}/partnerships': (scene) => [
    {
      path: partnerships(scene),
      body: {
        organisationId: scene.world.organisations.other,
        status: 'invited',
        from: '2026-11-01',
      },
    },
  ],
  'GET /coalitions/{coalitionId}/domain-coverage': (scene) => [
    { path: `${coalition(scene)}/domain-coverage` },
  ],
  'GET /coalitions/{coalitionId}/partnerships/{id}': (scene) => [{ path: partnership(scene) }],
  'PATCH /coalitions/{coalitionId}/partnerships/{id}': (scene) => [
    { path: partnership(scene), body: { part: 'Denkt mee' }, headers: seen(1) },
  ],
  'DELETE /coalitions/{coalitionId}/partnerships/{id}': (scene) => [
    { path: partnership(scene), headers: seen(1) },
  ],
  'POST /coalitions/{coalitionId}/partnerships/{id}/statuses': (scene) => [
    {
      path: `${partnership(scene)}/statuses`,
      body: { status: 'ended', from: '2026-11-01' },
      headers: seen(1),
    },
  ],
  'GET /coalitions/{coalitionId}/partnerships/{id}/work': (scene) => [
    { path: `${partnership(scene)}/work` },
  ],
  'POST /coalitions/{coalitionId}/partnerships/{id}/statuses/{status}/corrections': (scene) => [
    {
      path: `${partnership(scene)}/statuses/active/corrections`,
      body: { status: 'active', from: '2024-01-01', reason: 'Eerder dan gedacht' },
      headers: seen(1),
    },
  ],
  'POST /coalitions/{coalitionId}/partnerships/{id}/statuses/{status}/withdrawal': (scene) => [
    {
      path: `${partnership(scene)}/statuses/ended/withdrawal`,
      body: { reason: 'Nooit gestopt' },
      headers: seen(1),
      prepare: () => givenEnded(scene),
    },
  ],
  // One beside it: what is only read stays for who asks next.
  'GET /coalitions/{coalitionId}/partnerships/{id}/restoration': (scene) => [
    {
      path: `${coalition(scene)}/partnerships/${deletedId}/restoration`,
      prepare: () =>
        scene.test.database.query(
          `INSERT INTO partnerships (id, coalition_id, organisation_id, period, deleted_at)
           SELECT $1, coalition_id, organisation_id, '[1990-01-01,1990-01-02)', now() FROM partnerships WHERE id = $2
           ON CONFLICT (id) DO UPDATE SET coalition_id = EXCLUDED.coalition_id`,
          [deletedId, scene.subject.partnershipId],
        ),
    },
  ],
  'POST /coalitions/{coalitionId}/partnerships/{id}/restoration': (scene) => [
    {
      path: `${partnership(scene)}/restoration`,
      prepare: () =>
        scene.test.database.query('UPDATE partnerships SET deleted_at = $2 WHERE id = $1', [
          scene.subject.partnershipId,
          scene.test.clock.now(),
        ]),
    },
  ],
};
