import { type ActionOf, type Actor, policy } from '../shared/index.js';

/**
 * The conversation of the partners about their own cooperation. What was found is theirs: a partner reads
 * the reflections that it was invited to, an adviser only dates, coverage and counts, unless the
 * coalition shares what it found (rules 7 and 12). Both are narrowed in the query. Nothing of it is public.
 */
export const reflectionPolicy = policy('reflection', 'read', {
  read: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  /** Of a reflection that an organisation was invited to, also for its partner. */
  'read-findings': {
    partner: 'own',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  plan: { editor: 'own', lead: 'own', deputy: 'own' },
  move: { editor: 'own', lead: 'own', deputy: 'own' },
  cancel: { editor: 'own', lead: 'own', deputy: 'own' },
  /** A partner answers for its own organisation, and nobody does in its place. */
  prepare: { partner: 'own' },
  hold: { editor: 'own', lead: 'own', deputy: 'own' },
  record: { editor: 'own', lead: 'own', deputy: 'own' },
  hear: { editor: 'own', lead: 'own', deputy: 'own' },
  close: { editor: 'own', lead: 'own', deputy: 'own' },
  share: { lead: 'own', deputy: 'own' },
});
export type ReflectionAction = ActionOf<typeof reflectionPolicy>;
export const { actions: reflectionActions, may } = reflectionPolicy;

/** Which reflections of a coalition somebody reads, and of which what was found. */
export interface ReflectionReach {
  /** All of them; else those that one of the organisations was invited to. */
  readonly isAll: boolean;
  /** What was found in any; else where an organisation was invited, or it is shared with advisers. */
  readonly readsFindings: boolean;
  /** The organisations that somebody works for as a partner here. */
  readonly organisations: readonly string[];
}

export function reflectionReach(actor: Actor, coalitionId: string): ReflectionReach {
  const roles = actor?.roles ?? [];
  const beside = actor && { ...actor, roles: roles.filter(({ role }) => role !== 'partner') };
  const scopes = roles.flatMap(({ scope }) => (scope.kind === 'organisation' ? [scope.id] : []));
  return {
    isAll: may(beside, 'read', { coalitionId }),
    readsFindings: may(actor, 'read-findings', { coalitionId }),
    organisations: scopes.filter((organisationId) =>
      may(actor, 'read-findings', { coalitionId, organisationId }),
    ),
  };
}
