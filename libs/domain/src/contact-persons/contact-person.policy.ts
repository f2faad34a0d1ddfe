import { type ActionOf, policy } from '../shared/index.js';

/**
 * The person whom one reaches behind a contact (rule 8). Professionals see the work contact; the public
 * only with that person's permission, which no role can give in their place.
 */
export const contactPersonPolicy = policy('contact-person', 'read', {
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
  enter: { editor: 'own', lead: 'own', deputy: 'own' },
  remove: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
  'list-objections': { administrator: 'any', seen: 'always' },
});
export type ContactPersonAction = ActionOf<typeof contactPersonPolicy>;
export const { actions: contactPersonActions, may } = contactPersonPolicy;
