import { type ActionOf, policy } from '../shared/index.js';

/**
 * What one can do with the action plans of a coalition (rule 12). The partners read what they agreed to
 * do, and say how far their own actions are; the coalition writes the plan. An adviser has its dates and
 * counts from elsewhere: the words of a plan are the coalition's own.
 */
export const actionPlanPolicy = policy('action-plan', 'read', {
  read: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  create: { editor: 'own', lead: 'own', deputy: 'own' },
  change: { editor: 'own', lead: 'own', deputy: 'own' },
  delete: { editor: 'own', lead: 'own', deputy: 'own' },
  restore: { editor: 'own', lead: 'own', deputy: 'own' },
  'report-progress': { partner: 'own', editor: 'own', lead: 'own', deputy: 'own' },
  measure: { editor: 'own', lead: 'own', deputy: 'own' },
});
export type ActionPlanAction = ActionOf<typeof actionPlanPolicy>;
export const { actions: actionPlanActions, may } = actionPlanPolicy;
