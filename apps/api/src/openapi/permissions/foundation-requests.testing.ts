import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';

const GOAL = '01980000-0000-7000-8000-0000000000b1';
const content = {
  kind: 'goal',
  text: 'Geen kind met een achterstand',
  from: '2026-01-01',
  to: null,
};
const goal = (scene: Scene) => `${coalition(scene)}/foundations/${GOAL}`;
const givenGoal = ({ test, subject }: Scene, deletedAt: string | null = null) =>
  test.database.query(
    `INSERT INTO foundations (id, coalition_id, kind, content, period, deleted_at)
     VALUES ($1, $2, 'goal', $3, '[2026-01-01,)', $4)`,
    [GOAL, subject.id, JSON.stringify(content), deletedAt],
  );

/** What a coalition stands on. */
export const foundationRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/foundations': (scene) => [
    { path: `${coalition(scene)}/foundations` },
  ],
  'POST /coalitions/{coalitionId}/foundations': (scene) => [
    { path: `${coalition(scene)}/foundations`, body: content },
  ],
  'PUT /coalitions/{coalitionId}/foundations/{id}': (scene) => [
    {
      path: goal(scene),
      body: { ...content, text: 'Ieder kind een goede start' },
      headers: seen(1),
      prepare: () => givenGoal(scene),
    },
  ],
  'DELETE /coalitions/{coalitionId}/foundations/{id}': (scene) => [
    { path: goal(scene), headers: seen(1), prepare: () => givenGoal(scene) },
  ],
  'POST /coalitions/{coalitionId}/foundations/{id}/restoration': (scene) => [
    { path: `${goal(scene)}/restoration`, prepare: () => givenGoal(scene, '2026-11-03') },
  ],
};
