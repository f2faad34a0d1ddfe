import { may as mayMergeProposals } from '../merge-proposals/index.js';
import { type ActionOf, type Actor, policy } from '../shared/index.js';

/**
 * What asks for attention is told to the one who can do something about it, and to nobody else (rule 12):
 * who writes for a coalition is told of all that it has to do; a partner of what its organisation is asked;
 * an administrator of what coalitions ask about the register.
 */
export const attentionPolicy = policy('attention', 'read', { read: { person: 'any' } });
export type AttentionAction = ActionOf<typeof attentionPolicy>;
export const { actions: attentionActions, may } = attentionPolicy;

/** For whom somebody is asked to do something. */
export interface Charge {
  /** Coalitions whose work it is. */
  readonly coalitions: readonly string[];
  /** Organisations whose answers and promises it is. */
  readonly organisations: readonly string[];
  /** Whether the register of organisations is theirs to keep. */
  readonly register: boolean;
}

const writing = ['editor', 'lead', 'deputy'];

export function chargeOf(actor: Actor): Charge {
  const roles = actor?.roles ?? [];
  return {
    coalitions: roles.flatMap(({ role, scope, reach }) => {
      if (!writing.includes(role)) return [];
      return scope.kind === 'coalition' ? [scope.id] : [...(reach?.standIns ?? [])];
    }),
    organisations: roles.flatMap(({ role, scope }) =>
      role === 'partner' && scope.kind === 'organisation' ? [scope.id] : [],
    ),
    register: mayMergeProposals(actor, 'decide'),
  };
}
