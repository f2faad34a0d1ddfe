import { type ActionOf, policy } from '../shared/index.js';

/**
 * The register of organisations (rule 12). It holds no people and is no secret for who works with it:
 * who works for a coalition or a partner looks an organisation up before entering it a second time. A partner keeps its own
 * data; who leads a coalition in which it takes part does too, because most organisations have nobody here.
 */
export const organisationPolicy = policy('organisation', 'read', {
  read: {
    professional: 'any',
    partner: 'any',
    editor: 'any',
    lead: 'any',
    deputy: 'any',
    sponsor: 'any',
    adviser: 'any',
    administrator: 'any',
  },
  register: { editor: 'any', lead: 'any', deputy: 'any', administrator: 'any' },
  change: { partner: 'own', editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  rename: { partner: 'own', editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type OrganisationAction = ActionOf<typeof organisationPolicy>;
export const { actions: organisationActions, may } = organisationPolicy;
