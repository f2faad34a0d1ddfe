import { type ActionOf, policy } from '../shared/index.js';

/**
 * Who may read what was changed by whom (rules 12 and 13). A partner reads what happened to its own
 * organisation; an adviser and an analyst see no names and no drafts, so no trail either.
 */
export const trailPolicy = policy('trail', 'read', {
  read: {
    partner: 'own',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  'read-all': { administrator: 'any', seen: 'always' },
  export: { administrator: 'any', seen: 'always' },
});
export type TrailAction = ActionOf<typeof trailPolicy>;
export const { actions: trailActions, may } = trailPolicy;
