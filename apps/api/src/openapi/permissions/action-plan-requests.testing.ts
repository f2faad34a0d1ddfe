import { aPlan } from '../../action-plans/action-plan.testing.js';
import { type Attempts, coalition, type Scene, seen } from './attempt.testing.js';
import type { PlanInWorld } from './world.testing.js';

const planOf = ({ world, subject }: Scene) => world.plans[subject.municipality] as PlanInWorld;
const plans = (scene: Scene) => `${coalition(scene)}/action-plans`;
const plan = (scene: Scene) => `${plans(scene)}/${planOf(scene).id}`;
const actionOf = (scene: Scene) => `${plan(scene)}/actions/${planOf(scene).actionId}/progress`;
const draft = (scene: Scene) => `${coalition(scene)}/action-plan-drafts/${planOf(scene).id}`;
const progress = { state: 'busy', on: '2026-10-01', note: '' };
const deletedId = '01940000-0000-7000-8000-00000000d001';

/** What a coalition wants to reach, and how far that is. */
export const actionPlanRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/action-plans': (scene) => [{ path: plans(scene) }],
  'POST /coalitions/{coalitionId}/action-plans': (scene) => [{ path: plans(scene), body: aPlan() }],
  'GET /coalitions/{coalitionId}/action-plans/{id}': (scene) => [{ path: plan(scene) }],
  'PUT /coalitions/{coalitionId}/action-plans/{id}': (scene) => [
    { path: plan(scene), body: aPlan(), headers: seen(1) },
  ],
  'DELETE /coalitions/{coalitionId}/action-plans/{id}': (scene) => [
    { path: plan(scene), headers: seen(1) },
  ],
  // One beside it: what is only read stays for who asks next.
  'GET /coalitions/{coalitionId}/action-plans/{id}/restoration': (scene) => [
    {
      path: `${plans(scene)}/${deletedId}/restoration`,
      prepare: () =>
        scene.test.database.query(
          `INSERT INTO action_plans (id, coalition_id, title, period, created_at, updated_at, updated_by, deleted_at)
           SELECT $1, coalition_id, title, period, created_at, updated_at, updated_by, now() FROM action_plans WHERE id = $2
           ON CONFLICT (id) DO UPDATE SET coalition_id = EXCLUDED.coalition_id`,
          [deletedId, planOf(scene).id],
        ),
    },
  ],
  'POST /coalitions/{coalitionId}/action-plans/{id}/restoration': (scene) => [
    {
      path: `${plan(scene)}/restoration`,
      prepare: () =>
        scene.test.database.query('UPDATE action_plans SET deleted_at = now() WHERE id = $1', [
          planOf(scene).id,
        ]),
    },
  ],
  'GET /coalitions/{coalitionId}/action-plan-drafts': (scene) => [
    { path: `${coalition(scene)}/action-plan-drafts` },
  ],
  'PUT /coalitions/{coalitionId}/action-plan-drafts/{id}': (scene) => [
    { path: draft(scene), body: { baseVersion: 1, content: { title: 'Half' } } },
  ],
  'DELETE /coalitions/{coalitionId}/action-plan-drafts/{id}': (scene) => [{ path: draft(scene) }],
  'POST /coalitions/{coalitionId}/action-plans/{id}/actions/{actionId}/progress': (scene) => [
    { path: actionOf(scene), body: progress },
  ],
  'POST /coalitions/{coalitionId}/action-plans/{id}/goals/{goalId}/measurements': (scene) => [
    {
      path: `${plan(scene)}/goals/${planOf(scene).goalId}/measurements`,
      body: { value: 50, on: '2026-10-01', note: '' },
    },
  ],
};
