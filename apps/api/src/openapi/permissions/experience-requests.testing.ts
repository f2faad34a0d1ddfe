import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const STATEMENT = '01980000-0000-7000-8000-0000000000e1';
const content = {
  involvement: 'yes',
  forms: ['advising'],
  places: ['policy'],
  people: 3,
  reward: '',
};
const at = (scene: Scene) => `${coalition(scene)}/experience-statements`;
const givenStatement = ({ test, subject }: Scene) =>
  test.database.query(
    `INSERT INTO experience_statements
       (id, coalition_id, "group", involvement, forms, places, reward, period, stated_at)
     VALUES ($1, $2, 'clients-and-parents', 'yes', '{}', '{}', '', '[2026-01-01,)', now())`,
    [STATEMENT, subject.id],
  );

/** How experience takes part. */
export const experienceRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/experience-statements': (scene) => [{ path: at(scene) }],
  'POST /coalitions/{coalitionId}/experience-statements': (scene) => [
    { path: at(scene), body: { group: 'clients-and-parents', from: '2026-01-01', ...content } },
  ],
  'POST /coalitions/{coalitionId}/experience-statements/{id}/corrections': (scene) => [
    {
      path: `${at(scene)}/${STATEMENT}/corrections`,
      body: { ...content, from: '2026-01-01', reason: 'Verkeerd overgenomen' },
      headers: seen(1),
      prepare: () => givenStatement(scene),
    },
  ],
  'POST /coalitions/{coalitionId}/experience-statements/{id}/withdrawal': (scene) => [
    {
      path: `${at(scene)}/${STATEMENT}/withdrawal`,
      body: { reason: 'Nooit zo geweest' },
      headers: seen(1),
      prepare: () => givenStatement(scene),
    },
  ],
};
