import { type ActionOf, policy } from '../shared/index.js';

/** Who may read who signed in, and what was refused: it tells of everybody in the country. */
export const securityEventPolicy = policy('security-event', 'list', {
  list: { administrator: 'any', seen: 'always' },
});
export type SecurityEventAction = ActionOf<typeof securityEventPolicy>;
export const { actions: securityEventActions, may } = securityEventPolicy;
