import { anAgreement, aParty, aPerson } from '../../agreements/agreement.testing.js';
import { type Attempt, type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const id = '01940000-0000-7000-8000-00000000a001';
const versionId = '01940000-0000-7000-8000-00000000a002';
const fingerprint = 'F'.repeat(43);
const token = 'A'.repeat(43);
const list = (scene: Scene) => `${coalition(scene)}/agreements`;
const drafts = (scene: Scene) => `${coalition(scene)}/agreement-drafts`;
const content = ({ world: { organisations } }: Scene) =>
  anAgreement({ parties: [aParty(organisations.own), aParty(organisations.fellow)] });

type Status = 'draft' | 'proposed' | 'agreed';

/** An agreement, as far as it is. What was only read stays, also for who asks next. */
async function given({ test, subject, world }: Scene, status: Status): Promise<void> {
  const { own, fellow, other } = world.organisations;
  const agreedOn = status === 'agreed' ? '2026-01-01' : null;
  await test.database.query(
    `INSERT INTO agreements (id, coalition_id, created_at, updated_at)
     VALUES ($1, $2, now(), now())
     ON CONFLICT (id) DO UPDATE SET coalition_id = EXCLUDED.coalition_id`,
    [id, subject.id],
  );
  await test.database.query(
    `INSERT INTO agreement_versions (id, agreement_id, number, status, content, agreed_on)
     VALUES ($1, $2, 1, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET status = EXCLUDED.status, agreed_on = EXCLUDED.agreed_on`,
    [versionId, id, status, anAgreement(), agreedOn],
  );
  await test.database.query(
    `INSERT INTO agreement_parties (id, version_id, organisation_id, position, required, stands_for,
       fingerprint, contact_name, contact_email, joined_on)
     SELECT gen_random_uuid(), $1, organisation, 1, true, '{}', $3, 'Een collega',
       'collega@voorbeeld.example', $4
     FROM unnest($2::uuid[]) organisation ON CONFLICT DO NOTHING`,
    [versionId, [own, fellow, other], fingerprint, agreedOn],
  );
}

const on =
  (status: Status, rest: (scene: Scene) => Attempt): Attempts =>
  (scene) => [{ ...rest(scene), prepare: () => given(scene, status) }];
const step = (scene: Scene, what: string, body?: object): Attempt => ({
  path: `${list(scene)}/${id}/${what}`,
  headers: seen(1),
  body,
});
const withDraft = ({ test, subject, player }: Scene) =>
  test.database.query(
    `INSERT INTO agreement_drafts (user_id, id, coalition_id, content, saved_at)
     VALUES ($1, $2, $3, '{}', now())`,
    [player.actor?.id, id, subject.id],
  );
const address = '/coalitions/{coalitionId}/agreements';
const draftAddress = '/coalitions/{coalitionId}/agreement-drafts';

/** What partners agreed, and the steps to it. */
export const agreementRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/agreements/{id}/document': on('agreed', (scene) => ({
    path: `${list(scene)}/${id}/document`,
  })),
  [`GET ${address}`]: (scene) => [{ path: list(scene) }],
  [`POST ${address}`]: (scene) => [{ path: list(scene), body: content(scene) }],
  'GET /coalitions/{coalitionId}/agreement-counts': (scene) => [
    { path: `${coalition(scene)}/agreement-counts` },
  ],
  [`GET ${address}/{id}`]: (scene) => [
    { path: `${list(scene)}/${id}`, prepare: () => given(scene, 'draft') },
  ],
  [`GET ${address}/{id}/versions/{number}`]: (scene) => [
    { path: `${list(scene)}/${id}/versions/1`, prepare: () => given(scene, 'draft') },
  ],
  [`PUT ${address}/{id}`]: on('draft', (scene) => ({
    path: `${list(scene)}/${id}`,
    headers: seen(1),
    body: content(scene),
  })),
  [`DELETE ${address}/{id}`]: on('draft', (scene) => ({
    path: `${list(scene)}/${id}`,
    headers: seen(1),
  })),
  [`POST ${address}/{id}/restoration`]: (scene) => [
    {
      path: `${list(scene)}/${id}/restoration`,
      prepare: async () => {
        await given(scene, 'draft');
        await scene.test.database.query('UPDATE agreement_versions SET deleted_at = $1', [
          scene.test.clock.now(),
        ]);
      },
    },
  ],
  [`POST ${address}/{id}/proposal`]: on('draft', (scene) => step(scene, 'proposal')),
  [`DELETE ${address}/{id}/proposal`]: on('proposed', (scene) => step(scene, 'proposal')),
  [`POST ${address}/{id}/corrections`]: on('agreed', (scene) =>
    step(scene, 'corrections', {
      ...{ number: 1, agreedOn: '2025-12-01', endedOn: null, reason: 'Het besluit viel eerder' },
    }),
  ),
  [`POST ${address}/{id}/disclosure`]: on('agreed', (scene) => step(scene, 'disclosure')),
  [`DELETE ${address}/{id}/disclosure`]: on('agreed', (scene) => step(scene, 'disclosure')),
  [`POST ${address}/{id}/source-answers`]: on('agreed', (scene) => ({
    ...step(scene, 'source-answers', { number: 2, answer: 'kept' }),
    // No region offers a text here.
    answers: 409,
  })),
  [`POST ${address}/{id}/versions`]: on('agreed', (scene) => step(scene, 'versions')),
  [`POST ${address}/{id}/parties`]: (scene) => [
    {
      ...step(scene, 'parties', {
        ...aPerson,
        organisationId: scene.world.organisations.own,
        standsFor: [],
        from: '2026-12-01',
      }),
      prepare: async () => {
        await given(scene, 'agreed');
        await scene.test.database.query(
          'DELETE FROM agreement_parties WHERE organisation_id = $1',
          [scene.world.organisations.own],
        );
      },
    },
  ],
  [`POST ${address}/{id}/departures`]: on('agreed', (scene) =>
    step(scene, 'departures', {
      organisationId: scene.world.organisations.own,
      on: '2026-12-01',
    }),
  ),
  [`POST ${address}/{id}/ending`]: on('agreed', (scene) =>
    step(scene, 'ending', { on: '2026-12-01', reason: 'Het werk is klaar.' }),
  ),
  [`POST ${address}/{id}/consents`]: on('proposed', (scene) => ({
    path: `${list(scene)}/${id}/consents`,
    body: {
      ...aPerson,
      organisationId: scene.world.organisations.own,
      answer: 'consented',
      reason: '',
      fingerprint,
    },
  })),
  [`POST ${address}/{id}/reminders`]: on('proposed', (scene) => ({
    path: `${list(scene)}/${id}/reminders`,
    body: { organisationId: scene.world.organisations.own },
  })),

  [`GET ${draftAddress}`]: (scene) => [{ path: drafts(scene) }],
  [`POST ${draftAddress}`]: (scene) => [{ path: drafts(scene) }],
  [`GET ${draftAddress}/{id}`]: (scene) => [
    { path: `${drafts(scene)}/${id}`, prepare: () => withDraft(scene) },
  ],
  [`PUT ${draftAddress}/{id}`]: (scene) => [
    { path: `${drafts(scene)}/${id}`, body: { baseVersion: 1, content: { title: 'Nog niet af' } } },
  ],
  [`DELETE ${draftAddress}/{id}`]: (scene) => [
    { path: `${drafts(scene)}/${id}`, prepare: () => withDraft(scene) },
  ],

  'POST /agreement-consents/asked': () => [
    { path: '/agreement-consents/asked', body: { token }, answers: 410 },
  ],
  'POST /agreement-consents/answer': () => [
    {
      path: '/agreement-consents/answer',
      body: { ...aPerson, token, answer: 'consented', reason: '', fingerprint },
      answers: 410,
    },
  ],
};
