import { type ActionOf, policy } from '../shared/index.js';

/**
 * Two organisations of the register become one (rule 12). A merge moves what many coalitions wrote, and
 * who speaks for an organisation in all of them: an administrator does it, as with other reference data, and
 * takes it back.
 */
export const organisationMergePolicy = policy('organisation-merge', 'manage', {
  manage: { administrator: 'any', seen: 'always' },
});
export type OrganisationMergeAction = ActionOf<typeof organisationMergePolicy>;
export const { actions: organisationMergeActions, may } = organisationMergePolicy;
