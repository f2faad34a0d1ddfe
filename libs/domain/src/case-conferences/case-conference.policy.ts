import { type ActionOf, type Actor, policy } from '../shared/index.js';

/**
 * The standing meetings where professionals discuss cases; their cases are never here (rule 1). Partners
 * inside read how to bring one in, and so do all who work for the coalition; an adviser sees that there
 * are such meetings, who takes part and when, which is coverage. The coalition keeps the list.
 */
export const caseConferencePolicy = policy('case-conference', 'list', {
  list: {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  'read-contents': {
    partner: 'inside',
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  write: { editor: 'own', lead: 'own', deputy: 'own', administrator: 'any' },
});
export type CaseConferenceAction = ActionOf<typeof caseConferencePolicy>;
export const { actions: caseConferenceActions, may } = caseConferencePolicy;

/** Which case conferences of a coalition are in somebody's own calendar, and how much of them. */
export interface ConferenceReach {
  /** All of them; else those in which one of the organisations takes part. */
  readonly isAll: boolean;
  readonly readsContents: boolean;
  /** The organisations that somebody works for as a partner here. */
  readonly organisations: readonly string[];
}

/** A partner may read when all of them are, but a calendar is of what one goes to. */
export function conferenceReach(actor: Actor, coalitionId: string): ConferenceReach {
  const roles = actor?.roles ?? [];
  const beside = actor && { ...actor, roles: roles.filter(({ role }) => role !== 'partner') };
  const asPartner = roles.filter(({ role }) => role === 'partner');
  const organisations = asPartner.flatMap((held) => {
    const { scope } = held;
    const alone = actor && { ...actor, roles: [held] };
    return scope.kind === 'organisation' && may(alone, 'list', { coalitionId }) ? [scope.id] : [];
  });
  return {
    isAll: may(beside, 'list', { coalitionId }),
    readsContents: may(actor, 'read-contents', { coalitionId }),
    organisations,
  };
}
