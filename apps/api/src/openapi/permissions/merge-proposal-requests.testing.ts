import { type Attempts, coalition, type Scene } from './attempt.testing.js';

const PROPOSAL = '01980000-0000-7000-8000-0000000000d4';
const all = (scene: Scene) => `${coalition(scene)}/merge-proposals`;
const given = ({ test, subject, world }: Scene) =>
  test.database.query(
    `INSERT INTO merge_proposals
       (id, coalition_id, one_id, one_name, other_id, other_name, reason, proposed_at)
     VALUES ($1, $2, least($3::uuid, $4::uuid), 'Een', greatest($3::uuid, $4::uuid), 'Ander',
       'Dezelfde', now())`,
    [PROPOSAL, subject.id, subject.partnerId, world.organisations.other],
  );

/** Organisations that a coalition says are one. */
export const mergeProposalRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/merge-proposals': (scene) => [{ path: all(scene) }],
  'POST /coalitions/{coalitionId}/merge-proposals': (scene) => [
    {
      path: all(scene),
      body: {
        oneId: scene.subject.partnerId,
        otherId: scene.world.organisations.other,
        reason: 'Dezelfde organisatie',
      },
    },
  ],
  'POST /coalitions/{coalitionId}/merge-proposals/{id}/withdrawal': (scene) => [
    { path: `${all(scene)}/${PROPOSAL}/withdrawal`, prepare: () => given(scene) },
  ],
  'GET /merge-proposals': () => [{ path: '/merge-proposals' }],
  'POST /merge-proposals/{id}/refusal': (scene) => [
    {
      path: `/merge-proposals/${PROPOSAL}/refusal`,
      body: { reason: 'Het zijn er twee' },
      prepare: () => given(scene),
    },
  ],
};
