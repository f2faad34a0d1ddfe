import type { ActionPlanContent } from '@zorgpaden/domain/action-plans/contract';

type Goal = ActionPlanContent['goals'][number];

export const anAction: Goal['actions'][number] = {
  text: 'Afspraken maken met de verloskundigen',
  organisationId: null,
  owner: 'Coördinator JGZ',
  due: '2026-10-01',
};

export const aGoal: Goal = {
  phase: 'pregnancy',
  text: 'Elke zwangere krijgt een prenataal huisbezoek aangeboden',
  indicator: { name: 'Prenatale huisbezoeken', unit: 'per jaar', baseline: 40, target: 80 },
  actions: [anAction],
};

/** A plan of a year with a goal and an action; each test says what is different. */
export function aPlan(own: Partial<ActionPlanContent> = {}): ActionPlanContent {
  return {
    title: 'Plan van aanpak 2026',
    from: '2026-01-01',
    until: '2027-01-01',
    goals: [aGoal],
    ...own,
  };
}
