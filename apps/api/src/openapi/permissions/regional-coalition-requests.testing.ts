import { anAgreement } from '../../agreements/agreement.testing.js';
import { type Attempts, coalition, type Scene } from './attempt.testing.js';

const agreementId = '01980000-0000-7000-8000-0000000000b1';

/** The other coalition takes part in this one, which has a text to propose. */
async function givenRegion({ test, subject, world }: Scene): Promise<void> {
  await test.database.query(
    `WITH wide AS (UPDATE coalitions SET level = 'regional' WHERE id = $1)
     INSERT INTO coalition_memberships (id, regional_id, local_id, period, accepted_at)
     VALUES (gen_random_uuid(), $1, $2, '[2026-01-01,)', now()) ON CONFLICT DO NOTHING`,
    [subject.id, world.elsewhere],
  );
  await test.database.query(
    `WITH made AS (
       INSERT INTO agreements (id, coalition_id, created_at, updated_at)
       VALUES ($1, $2, now(), now()) ON CONFLICT DO NOTHING RETURNING id)
     INSERT INTO agreement_versions (id, agreement_id, number, status, content)
     SELECT gen_random_uuid(), id, 1, 'draft', $3 FROM made`,
    [agreementId, subject.id, anAgreement()],
  );
}

/** What a region sees of its local coalitions, and proposes to them. */
export const regionalCoalitionRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/member-states': (scene) => [
    { path: `${coalition(scene)}/member-states` },
  ],
  'GET /coalitions/{coalitionId}/partner-tables': (scene) => [
    { path: `${coalition(scene)}/partner-tables` },
  ],
  'GET /coalitions/{coalitionId}/joint-proposals': (scene) => [
    { path: `${coalition(scene)}/joint-proposals` },
  ],
  'POST /coalitions/{coalitionId}/joint-proposals': (scene) => [
    {
      path: `${coalition(scene)}/joint-proposals`,
      body: { agreementId, coalitionIds: [scene.world.elsewhere] },
      prepare: () => givenRegion(scene),
    },
  ],
};
